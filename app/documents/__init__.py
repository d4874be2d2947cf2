"""Facts in, bytes out: the layout of every paper and its Word, PDF and Excel writers."""
