"""Kiểm tra thể thức: reads a finished Word or PDF file as a stranger would and names what is wrong.

The rules are those of Decree 30/2020; nothing here knows how the program lays out its own papers.
"""
