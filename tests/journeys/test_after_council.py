"""From an idea to the year report: what the home page calls to mind at each stage."""

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from app.models.agenda import AgendaItem
from app.models.idea import Idea
from app.rules.follow_up import AnswerWay, PilotConclusion, ReferralAnswer, SupportState
from app.rules.idea import IdeaState
from app.services import (
    author_answers,
    awards,
    conclusions,
    data_file,
    home,
    intake,
    life,
    nominations,
    pilots,
    referrals,
    replications,
    report_issue,
    sessions,
    support_tasks,
)
from app.services.awards import DecisionDraft
from app.services.guide import Stage
from app.services.life import MoveRequest
from app.services.nominations import NominationDraft
from app.services.pilots import PilotEnd
from app.services.referrals import ReferralFacts
from app.services.replications import ReplicationFacts
from app.services.report_issue import IssueFacts
from app.services.support_tasks import TaskEnd, TaskFacts
from app.services.waiting_line import Waiting, WaitingKind
from app.views.follow_up_view import FollowUpView
from app.views.main_window import MainWindow
from tests.makers import a_unit
from tests.makers_council import HELD_ON, a_session, conclude_all, mark_all
from tests.makers_follow_up import a_task, adoption_facts, pilot_facts
from tests.makers_ideas import a_draft

TITLE = "Bảng tin nhắn lịch cắt nước từng thôn"


class Office:
    """A real data file on a day that goes on, and what its home page says."""

    def __init__(self, path: Path) -> None:
        self.day = date(2026, 6, 15)
        self.file = data_file.create(path, clock=lambda: self.now)

    @property
    def now(self) -> datetime:
        """The middle of the day it is."""
        return datetime.combine(self.day, time(9, 30))

    def on(self, month: int, day: int) -> None:
        """Let the days go by."""
        self.day = date(2026, month, day)

    def do(self, step: Callable[..., Any], *given: Any) -> Any:
        """Take a step as the desk would."""
        return self.file.do(step, *given)

    def page(self) -> home.Overview:
        """The home page of the day."""
        page: home.Overview = self.do(home.overview, 2026, self.day)
        return page

    def waits(self) -> list[Waiting]:
        """What waits besides the reports of the units, which owe them whatever happens here."""
        found = self.page().waiting
        return [each for each in found if each.kind is not WaitingKind.UNIT_REPORT]

    def kinds(self) -> list[WaitingKind]:
        """Why things wait, the most pressing first."""
        return [each.kind for each in self.waits()]


@pytest.fixture
def office(tmp_path: Path) -> Any:
    """An office on the first days of the movement."""
    made = Office(tmp_path / "thuongninh.db")
    yield made
    made.file.close()


def approved(office: Office) -> tuple[int, int]:
    """An idea received, put before the council, marked, approved; returns it and its session."""
    due = office.do(intake.answer_due, office.day)
    draft = a_draft(TITLE, received_on=office.day, answer_due=due)
    key = office.do(intake.receive_idea, draft, office.now).id
    assert office.kinds() == [WaitingKind.ANSWER, WaitingKind.NO_SESSION]

    office.on(7, 10)
    meeting = office.do(
        lambda session: a_session(session, [session.get_one(Idea, key)], started=False)
    )
    assert office.kinds() == [WaitingKind.ANSWER, WaitingKind.SESSION]
    assert office.waits()[0].late == 11

    office.on(HELD_ON.month, HELD_ON.day)
    office.do(sessions.start_session, meeting)
    assert WaitingKind.SHEETS in office.kinds()
    office.do(mark_all, meeting, "21.5")
    assert WaitingKind.SHEETS not in office.kinds()
    office.do(conclude_all, meeting)
    office.do(conclusions.set_general, meeting, "Hội đồng nhất trí.", "11:15")
    office.do(conclusions.close_session, meeting, office.now)

    (answer,) = office.waits()
    assert (answer.kind, answer.place, answer.record_id) == (WaitingKind.ANSWER, "answer", key)
    told = author_answers.AnswerFacts(key, office.day, AnswerWay.PHONE, "Được công nhận")
    office.do(author_answers.record, told, office.now)
    assert office.waits() == []
    return key, meeting


def tried_out(office: Office, key: int) -> None:
    """The idea is helped along and piloted; each is called to mind when it is due."""
    office.on(7, 20)
    helper = office.do(lambda session: a_unit(session, "Đội quản lý nước").id)
    facts = TaskFacts(key, helper, "In mẫu tin nhắn", "Mẫu tin", office.day, date(2026, 8, 10))
    task = office.do(support_tasks.assign, facts, office.now)
    assert office.kinds() == []  # three weeks are no hurry yet
    office.on(8, 13)
    (support,) = office.waits()
    assert (support.place, support.record_id, support.late) == ("support_task", task, 3)
    assert support.who == "Đội quản lý nước"
    done = TaskEnd(SupportState.DONE, office.day, "Đã in, đã gửi thử")
    office.do(support_tasks.end, task, done, office.now)
    assert office.waits() == []

    trial = pilot_facts(key, helper, started_on=office.day, planned_end=date(2026, 9, 15))
    pilot = office.do(pilots.start, trial, office.now)
    office.on(9, 5)
    assert [(each.place, each.record_id) for each in office.waits()] == [("pilot", pilot)]
    how = PilotEnd(office.day, PilotConclusion.REPLICATE, "Ít phiền hơn", trial.measures)
    office.do(pilots.conclude, pilot, how, office.now)
    assert office.waits() == []


def spread(office: Office, key: int) -> None:
    """A unit confirms that it applies the idea, another takes it over, the province is asked."""
    office.on(9, 10)
    place = office.do(lambda session: a_unit(session, "Thôn Suối Trong").id)
    confirmed = adoption_facts(place, applied_from=office.day, confirmed_on=office.day)
    step = MoveRequest(IdeaState.ADOPTED, office.day, adoption=confirmed)
    office.do(life.move_idea, key, step, office.now)
    office.on(9, 20)
    other = office.do(lambda session: a_unit(session, "Thôn Đồi Gió").id)
    taken = ReplicationFacts(key, other, office.day, "Hà Văn Tư", "", "Dùng như thôn Suối Trong")
    office.do(replications.add, taken, office.now)
    assert office.waits() == []

    letter = ReferralFacts(key, "Sở Xây dựng", office.day, "Cho dùng chung", date(2026, 10, 5))
    referral = office.do(referrals.send, letter, office.now)
    office.on(10, 8)
    (asked,) = office.waits()
    assert (asked.place, asked.who, asked.late) == ("referral", "Sở Xây dựng", 3)
    answer = referrals.AnswerFacts(office.day, ReferralAnswer.ACCEPTED, "12/SXD")
    office.do(referrals.answer, referral, answer, office.now)
    assert office.waits() == []


def awarded(office: Office, meeting: int) -> None:
    """The author is put forward and awarded; the decision waits until it has its number."""
    office.on(10, 15)
    (found,) = office.do(nominations.candidates, meeting)
    given = NominationDraft(
        found.draft.item_id, "Lò Thị Đào", found.draft.recipient_kind, "Thôn Vân Hòa"
    )
    nominated = office.do(nominations.nominate, given, office.now)
    draft = DecisionDraft(meeting, (nominated,), 1, office.day)
    decision = office.do(awards.draft_decision, draft, office.now)
    assert [(each.kind, each.record_id) for each in office.waits()] == [
        (WaitingKind.NO_NUMBER, decision)
    ]
    office.do(awards.issue_decision, decision, 31, office.day)
    assert office.waits() == []


@pytest.mark.journey
def test_an_idea_goes_from_the_council_to_the_year_report(office: Office) -> None:
    key, meeting = approved(office)
    tried_out(office, key)
    spread(office, key)
    awarded(office, meeting)
    office.on(12, 20)
    office.do(report_issue.issue_report, "2026", IssueFacts(77, office.day), office.now)

    page = office.page()
    value = {name: each.value for name, each in page.figures.items()}
    assert office.do(lambda session: session.get_one(Idea, key).state) is IdeaState.REPLICATED
    assert [
        value[name]
        for name in (
            "ideas_received",
            "ideas_approved",
            "ideas_supporting",
            "ideas_piloting",
            "ideas_adopted",
            "ideas_replicated",
            "awards_total",
        )
    ] == [1] * 7
    finished = [line.stage for line in page.stages if line.finished]
    assert finished == [stage for stage in Stage if stage is not Stage.LAUNCH]
    assert office.do(lambda session: session.scalar(select(AgendaItem.idea_id))) == key


@pytest.mark.journey
def test_enter_on_the_home_page_opens_the_record_in_its_tab(qtbot, workplace) -> None:
    task = workplace.desk.do(a_task)
    window = MainWindow(workplace, Path("so.db"))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.go("home")
    table = window.current().waiting.table
    at = next(row.key for row in table.model.rows if row.cells[0] == "Việc hỗ trợ")
    table.select(at)
    table.view.setFocus()

    qtbot.keyClick(table.view, Qt.Key.Key_Return)

    page = window.current()
    assert isinstance(page, FollowUpView)
    assert page.tabs.currentWidget() is page.support
    assert page.support.table.current_key() == task
