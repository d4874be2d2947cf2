"""Forms and confirmations."""
