"""What the office does: one module per procedure; a use case is a function."""
