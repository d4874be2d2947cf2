"""`list` shows what the screens show."""

from datetime import date

import pytest

from app.commands import listing
from app.commands.command import Call
from app.commands.words import WordsParser
from app.rules.command_errors import NotForThisList
from app.rules.errors import UnknownKind
from app.services import awards, document_entry, revocations
from app.services.all_record_lists import RECORD_LISTS
from app.services.document_entry import LineFacts, OtherDocument, Reservation
from app.services.revocations import Revocation
from tests import makers_decisions
from tests.makers_decisions import a_draft, some_nominations
from tests.makers_follow_up import a_task
from tests.makers_ideas import NOW, an_author_draft, received
from tests.makers_reports import a_meeting
from tests.makers_sessions import a_closed_session


@pytest.fixture
def said(data_file):
    """What the command says to these words."""
    command = listing.COMMANDS[0]

    def run(*words):
        parser = WordsParser()
        command.add_words(parser)
        return command.run(Call(parser.parse_args(words), NOW, lambda: data_file))

    return run


def test_ideas_are_listed_with_the_filters_of_the_screen(said, data_file):
    data_file.do(received, "Bán chè qua mạng", authors=(an_author_draft(phone="0912345678"),))
    data_file.do(received, "Đọc sách ở thôn", received_on=NOW.date().replace(year=2025))

    answer = said("ideas", "--search", "ban che", "--state", "received", "--year", "2026")

    assert [(row["number"], row["state"]) for row in answer.data] == [("YT-2026-0001", "received")]
    assert answer.lines == (
        "YT-2026-0001  15/07/2026  Đã tiếp nhận  Bán chè qua mạng (Lò Thị Đào)",
    )
    assert "0912345678" not in str(answer.data)


def test_other_lists_say_when_they_are_empty(said):
    assert said("decisions").lines == ("Không có gì.",)
    assert said("documents").data == []


def test_units_and_sessions_are_listed(said, data_file):
    data_file.do(lambda session: a_meeting(session, NOW.date()) and None)

    units, sessions = said("units", "--search", "van hoa"), said("sessions")

    assert all("n hóa" in row["name"].lower() for row in units.data)
    assert len(units.data) == len(units.lines) >= 1
    assert [row["title"] for row in sessions.data] == ["Phiên họp đánh giá"]


def test_an_unknown_state_is_named(said):
    with pytest.raises(UnknownKind) as refused:
        said("ideas", "--state", "bogus")

    assert "received" in str(refused.value)


def test_awards_and_decisions_say_what_was_taken_back(said, data_file):
    def decided(session):
        meeting = a_closed_session(session)
        decision = a_draft(session, meeting, some_nominations(session, meeting))
        first = awards.issue_decision(session, decision, 12, date(2026, 7, 20)).awards[0]
        told = Revocation("Kê khai sai", date(2026, 7, 20))
        revocations.revoke_award(session, first.id, told, makers_decisions.NOW)

    data_file.do(decided)

    listed, decisions = said("awards", "--search", "chi doan"), said("decisions")

    assert [row["state"] for row in listed.data] == ["revoked"]
    assert "Đã thu hồi ngày 20/07/2026: Kê khai sai" in listed.lines[0]
    assert (decisions.data[0]["awards"], decisions.data[0]["revoked"]) == (2, 1)
    assert decisions.lines[0].endswith("2 người, tập thể; thu hồi 1")


def test_documents_are_listed_with_their_state(said, data_file):
    def some_lines(session):
        other = OtherDocument("KH-UBND", "Kế hoạch", LineFacts("Phong trào"), 4, NOW.date())
        document_entry.enter_other(session, other, NOW)
        document_entry.reserve(session, Reservation("QĐ-UBND", 2026, "Khen thưởng"), NOW)

    data_file.do(some_lines)

    answer = said("documents", "--year", "2026", "--search", "ke hoach")
    assert answer.lines == ("04/KH-UBND  20/07/2026  Kế hoạch: Phong trào (đã có số)",)
    assert [row["state"] for row in said("documents").data] == ["numbered", "reserved"]


def test_support_tasks_are_listed_by_state_and_words(said, data_file):
    data_file.do(lambda session: a_task(session) and None)

    answer = said("support_tasks", "--state", "open", "--search", "nhan san pham")

    assert [row["late"] for row in answer.data] == [5]
    assert answer.lines[0].split(" | ") == [
        "Thiết kế nhãn sản phẩm",
        "YT-2026-0001",
        "Đổi mới cách trả kết quả",
        "Phòng Kinh tế",
        "15/07/2026",
        "Muộn (ngày): 5",
        "Đang làm",
    ]
    assert said("support_tasks", "--state", "done").data == []


@pytest.mark.parametrize("what", RECORD_LISTS)
def test_every_list_refuses_a_state_it_does_not_have(said, what):
    with pytest.raises(UnknownKind):
        said(what, "--state", "blue")


def test_a_list_without_states_refuses_one(said):
    with pytest.raises(NotForThisList):
        said("decisions", "--state", "open")
