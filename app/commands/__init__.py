"""The command line: the same services as the screens, without a window (design §14)."""
