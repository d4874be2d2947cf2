"""Things every layer may use; no office knowledge, standard library only."""
