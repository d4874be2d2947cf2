"""Đọc bảng tính: files that others sent, opened with care and given on as plain values."""
