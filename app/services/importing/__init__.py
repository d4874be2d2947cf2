"""Nhập từ bảng tính: lists that villages and units send, looked at first, taken in, undoable."""
