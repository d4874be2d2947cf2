"""PDFium reads one page at a time: two threads in it at once end the program."""

from threading import RLock

PDFIUM = RLock()
"""Held around every call of pypdfium2, on the screen's thread and on the worker."""
