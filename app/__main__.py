"""Start with ``python -m app``: the window, or a command when one is named."""

from app.main import main

if __name__ == "__main__":
    raise SystemExit(main())
