"""The main job by keyboard in a real window: an idea typed, scored, its decision printed."""

import json
import sys
from datetime import datetime
from pathlib import Path

from app.views.intake_view import IntakeView
from tests.journeys.clerk import CTRL, Clerk, Key

NOW = datetime(2026, 8, 20, 8, 0)
TITLE = "Tổ “đổi công” gặt lúa gọi nhau qua nhóm điện thoại"


def welcome(clerk: Clerk) -> None:
    """Fill in who works here and who signs."""
    box = clerk.window.welcome
    assert box is not None
    clerk.wait(box.isVisible)
    clerk.write("Lê Thị Sao")
    clerk.key(Key.Key_Return, CTRL)
    clerk.wait(lambda: not box.isVisible(), "the welcome closes")


def type_idea(clerk: Clerk) -> str:
    """Type an idea into the intake page; returns its register number."""
    clerk.key(Key.Key_N, CTRL)
    view = clerk.window.current()
    assert isinstance(view, IntakeView)
    author = view.page.authors.rows[0]
    clerk.fill(author.name, "Bùi Thị Đượm")
    clerk.fill(view.page.boxes.title, TITLE)
    clerk.fill(view.page.boxes.main_field, "san xuat")
    clerk.fill(view.page.boxes.content, "Các hộ ghi lịch gặt vào nhóm, đổi công theo ngày.")
    clerk.key(Key.Key_Return, CTRL)
    clerk.wait(lambda: view.last is not None, "the idea is saved")
    assert view.last is not None
    return view.last.number_text


def main(folder: Path) -> int:
    """Do it, and print what came of it."""
    clerk = Clerk(folder, NOW)
    welcome(clerk)
    number = type_idea(clerk)
    clerk.leave()
    sys.stdout.write(json.dumps({"idea": number, "clerk": clerk.window.top.clerk.text()}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
