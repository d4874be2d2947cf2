"""Nhập từ bảng tính: what lists that villages and units send mean, row by row."""
