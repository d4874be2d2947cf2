"""Register of innovation ideas of Thượng Ninh commune: intake, scoring, awards, reports."""

__version__ = "0.4.0"
