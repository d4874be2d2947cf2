"""The full-text index beside the register, and what the clerk typed."""
