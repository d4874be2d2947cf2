"""Giới hạn của tệp: how large a spreadsheet may be; the help page "excel" states the same."""

MEGABYTE = 1024 * 1024

FILE_BYTES = 50 * MEGABYTE
UNPACKED_BYTES = 600 * MEGABYTE
SHEETS = 100
ROWS = 100_000
COLUMNS = 300
CELLS = 5_000_000
