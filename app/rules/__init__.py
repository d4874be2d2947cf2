"""The plan's rules and the law's as plain functions and frozen dataclasses."""
