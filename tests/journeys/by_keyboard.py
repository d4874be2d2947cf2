"""The main job by keyboard in a real window: an idea typed, scored, its decision printed."""

import json
import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox

from app.dialogs.paper_dialog import PaperDialog
from app.views.awards_view import AwardsView
from app.views.evaluation_view import EvaluationView
from app.views.intake_view import IntakeView
from app.views.session_view import SessionView
from tests.journeys.clerk import ALT, CTRL, Clerk, Key

NOW = datetime(2026, 8, 20, 8, 0)
SHEETS = (("22", "20,5", "21", "23"), ("19", "22", "20", "21,5"), ("21", "18", "22,5", "20"))
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


def hold_session(clerk: Clerk) -> str:
    """Take the idea up in the session, start, score, vote and close it; returns the outcome."""
    clerk.go(3)
    sessions = clerk.window.current()
    assert isinstance(sessions, EvaluationView)
    clerk.wait(lambda: sessions.table.model.rows, "the session is listed")
    clerk.key(Key.Key_Return)
    view = clerk.window.current()
    assert isinstance(view, SessionView)
    put_on_agenda(clerk, view)
    clerk.key(Key.Key_B, ALT)
    clerk.answer_yes()
    clerk.wait(lambda: not view.start.isVisible(), "the session has begun")
    score(clerk, view)
    vote(clerk, view)
    clerk.key(Key.Key_K, ALT)
    clerk.answer_yes()
    clerk.wait(lambda: not view.shut.isVisible(), "the session is closed")
    return view.results.table.model.rows[0].cells[-1]


def put_on_agenda(clerk: Clerk, view: SessionView) -> None:
    """Choose every idea that waits."""
    clerk.key(Key.Key_1, CTRL)
    clerk.key(Key.Key_T, CTRL)
    clerk.wait(lambda: clerk.dialog() is not None, "the ideas are offered")
    clerk.key(Key.Key_T, ALT)
    clerk.key(Key.Key_Return, CTRL)
    clerk.wait(lambda: view.agenda.table.model.rows, "the idea is on the agenda")


def score(clerk: Clerk, view: SessionView) -> None:
    """Type the sheet of every member, as it lies on the table: four marks and Enter."""
    clerk.key(Key.Key_4, CTRL)
    for marks in SHEETS:
        sheet = view.scores.choice.value()
        for mark in marks:
            clerk.digits(mark)
            clerk.key(Key.Key_Return)
        if view.scores.choice.value() == sheet:
            clerk.key(Key.Key_PageDown, CTRL)
    done = f"{len(SHEETS)}/{len(SHEETS)}"
    clerk.wait(lambda: done in view.scores.progress.text(), "all sheets are in")


def vote(clerk: Clerk, view: SessionView) -> None:
    """Write the ballot; the conclusion is proposed."""
    clerk.key(Key.Key_5, CTRL)
    clerk.fill(view.votes.form.agree, str(len(SHEETS)))
    clerk.fill(view.votes.form.disagree, "0")
    clerk.key(Key.Key_Return, CTRL)
    clerk.fill(view.votes.ends_at, "10:45", back=True)
    clerk.key(Key.Key_Return, CTRL)


def award(clerk: Clerk) -> Path:
    """Put the author forward, draft the decision, save it as PDF and write its number in."""
    clerk.go(5)
    view = clerk.window.current()
    assert isinstance(view, AwardsView)
    clerk.wait(lambda: view.candidates.table.model.rows, "the authors are offered")
    clerk.walk_to(view.candidates.table)
    clerk.key(Key.Key_Return, CTRL)
    clerk.wait(lambda: view.nominations.table.model.rows, "the author is put forward")
    clerk.walk_to(view.nominations.table)
    clerk.key(Key.Key_D, CTRL)
    clerk.wait(lambda: clerk.dialog() is not None, "the decision is asked for")
    clerk.key(Key.Key_Return, CTRL)
    clerk.wait(lambda: clerk.dialog() is None, "the decision is drafted")
    clerk.wait(lambda: view.decisions.isVisible() and view.decisions.table.model.rows)
    clerk.walk_to(view.decisions.table)
    made = save_pdf(clerk)
    clerk.walk_to(view.decisions.table)
    clerk.key(Key.Key_I, CTRL)
    clerk.wait(lambda: clerk.dialog() is not None, "the number is asked for")
    clerk.write("12")
    clerk.key(Key.Key_Return, CTRL)
    clerk.wait(lambda: "12/QĐ-UBND" in view.decisions.table.model.rows[0].cells[0])
    return made


def save_pdf(clerk: Clerk) -> Path:
    """Look at the decision and save what is seen."""
    clerk.key(Key.Key_P, CTRL)
    clerk.wait(lambda: isinstance(clerk.dialog(), PaperDialog), "the decision is shown")
    paper = clerk.dialog()
    assert isinstance(paper, PaperDialog)
    clerk.wait(lambda: paper.preview.pages.page_count > 1, "its pages are there")
    clerk.push(paper.preview.pdf)
    clerk.wait(lambda: isinstance(clerk.dialog(), QFileDialog), "the place is asked for")
    target = clerk.folder / "quyet-dinh.pdf"
    clerk.key(Key.Key_A, CTRL)
    clerk.write(str(target))
    clerk.key(Key.Key_Return)
    clerk.wait(target.exists, "the PDF is written")
    clerk.wait(lambda: isinstance(clerk.dialog(), QMessageBox), "the clerk is told so")
    clerk.key(Key.Key_Return)
    clerk.wait(lambda: clerk.dialog() is paper, "the note is gone")
    clerk.key(Key.Key_Escape)
    clerk.wait(lambda: clerk.dialog() is None, "the preview is closed")
    return target


def main(folder: Path) -> int:
    """Do it, and print what came of it."""
    clerk = Clerk(folder, NOW)
    welcome(clerk)
    number = type_idea(clerk)
    outcome = hold_session(clerk)
    decision = award(clerk)
    clerk.leave()
    seen = {
        "idea": number,
        "clerk": clerk.window.top.clerk.text(),
        "outcome": outcome,
        "decision": str(decision),
    }
    sys.stdout.write(json.dumps(seen))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
