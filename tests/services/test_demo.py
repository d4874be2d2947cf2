"""The main job of the program on an invented year, looked at from outside."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import docx
import pypdf
import pytest
from python_calamine import CalamineWorkbook

from app.basics.progress import Stopped
from app.models.document import IssuedReport
from app.rules.author import AuthorKind
from app.rules.award import DecisionState, RecipientKind
from app.rules.idea import IdeaState
from app.rules.money import format_number
from app.rules.period import of_year, until
from app.rules.session import Outcome, SessionState
from app.services import (
    agenda,
    attendance,
    awards,
    data_file,
    demo,
    integrity,
    recusals,
    register,
    report_issue,
    sessions,
    standings,
)
from app.services.data_file import DataFile
from app.services.demo import DemoSummary
from app.services.figure_catalogue import FIGURES
from app.services.figures import Counted, figures
from app.services.idea_records import idea_draft

YEAR = of_year(2026)
LABELS = {figure.label: figure.name for figure in FIGURES}


@pytest.fixture(scope="module")
def made(demo_answer) -> DemoSummary:
    return demo_answer.data


@pytest.fixture(scope="module")
def office(made) -> Iterator[DataFile]:
    """The data file of the sample, open for reading."""
    opened = data_file.open_existing(made.data_file)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def rows(office) -> list[register.IdeaRow]:
    return office.do(register.list_ideas)


@pytest.fixture(scope="module")
def counted(office, made) -> dict[str, Counted]:
    """The figures of the days that the issued report counted."""
    last_day = office.do(lambda session: session.get_one(IssuedReport, made.report_id).last_day)
    return office.do(figures, until(YEAR, last_day))


def the_file(made: DemoSummary, name: str) -> Path:
    return next(file for file in made.files if file.name == name)


def test_the_register_is_as_rich_as_the_main_job_asks(office, rows):
    drafts = [office.do(idea_draft, row.id) for row in rows]
    assert len(rows) >= 24
    assert len({row.unit for row in rows}) >= 8
    assert {author.kind for draft in drafts for author in draft.authors} == set(AuthorKind)
    assert all(row.received_on.year == 2026 for row in rows)


def test_the_council_met_over_ten_ideas_with_one_absence_and_one_recusal(office, made):
    detail = office.do(sessions.session_detail, made.session_id)
    seats = office.do(attendance.list_seats, made.session_id)
    assert detail.row.state is SessionState.CLOSED
    assert len(office.do(agenda.list_agenda, made.session_id)) == 10
    assert len(seats) == 7
    assert [bool(seat.reason) for seat in seats if not seat.present] == [True]
    assert len(office.do(recusals.list_recusals, made.session_id)) == 1


def test_means_differ_and_one_idea_divides_the_council(office, made):
    found = office.do(standings.standings, made.session_id)
    outcomes = Counter(standing.frozen_outcome for standing in found)
    assert len({standing.mean for standing in found}) == 10
    assert sum(standing.result.wide_spread for standing in found) == 1
    assert outcomes == {Outcome.APPROVED: 7, Outcome.NEEDS_WORK: 2, Outcome.NOT_APPROVED: 1}


def test_the_decision_rewards_all_kinds_of_recipients_by_the_new_salary(office, made):
    decision = office.do(awards.decision_detail, made.decision_id)
    kinds = Counter(award.recipient_kind for award in decision.awards)
    assert decision.row.state is DecisionState.ISSUED
    assert decision.row.dated_on > date(2026, 7, 1)
    assert decision.row.signer_lines == ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    assert kinds[RecipientKind.INDIVIDUAL] >= 2
    assert kinds[RecipientKind.HOUSEHOLD] == kinds[RecipientKind.COLLECTIVE] == 1
    assert decision.base_salary == 2_530_000
    assert {award.amount for award in decision.awards} == {760_000, 1_140_000, 1_520_000}


def test_figures_equal_a_count_over_the_register(office, rows, counted):
    states = Counter(row.state for row in rows)
    authors = sum(len(office.do(idea_draft, row.id).authors) for row in rows)
    assert counted["ideas_received"].value == len(rows)
    assert counted["ideas_received"].ids == tuple(sorted(row.id for row in rows))
    assert counted["priority_ideas"].value == sum(row.priority for row in rows)
    assert counted["authors_total"].value == authors
    assert counted["units_with_ideas"].value == len({row.unit for row in rows})
    assert counted["ideas_replicated"].value == states[IdeaState.REPLICATED]
    assert counted["ideas_adopted"].value == (
        states[IdeaState.ADOPTED] + states[IdeaState.REPLICATED]
    )
    assert counted["ideas_merged"].value == states[IdeaState.MERGED]
    assert counted["ideas_withdrawn"].value == states[IdeaState.WITHDRAWN]
    assert counted["ideas_needs_work"].value == states[IdeaState.NEEDS_WORK]
    assert counted["ideas_not_approved"].value == states[IdeaState.NOT_APPROVED]


def test_the_word_report_says_the_same_figures(made, counted):
    tables = docx.Document(the_file(made, "bao-cao-2026.docx")).tables
    lines = [[cell.text for cell in row.cells] for table in tables for row in table.rows]
    said = {line[1]: line[2] for line in lines if len(line) == 3 and line[1] in LABELS}
    totals = [line[2] for line in lines if line[0] == "Tổng cộng"]
    assert len(said) >= 10
    assert said == {label: shown(counted, label) for label in said}
    # By field, group and unit; by state the total is in the next column but one as well.
    assert totals == [shown(counted, FIGURES[0].label)] * 4


def test_the_pdf_report_says_the_same_figures(made, counted):
    pages = pypdf.PdfReader(the_file(made, "bao-cao-2026.pdf")).pages
    words = " ".join(" ".join(page.extract_text() for page in pages).split())
    said = {
        label: match.group(1)
        for label in LABELS
        if (match := re.search(rf"\d+ {re.escape(label)} ([\d.]+) (?=\d|II)", words))
    }
    assert len(said) >= 10
    assert said == {label: shown(counted, label) for label in said}


def test_the_excel_report_says_every_figure(made, counted):
    workbook = CalamineWorkbook.from_path(the_file(made, "bao-cao-2026.xlsx"))
    lines = workbook.get_sheet_by_index(0).to_python()
    said = {line[0]: line[1] for line in lines if line[0] in LABELS}
    assert said == {label: counted[name].value for label, name in LABELS.items()}


def test_the_excel_list_has_every_idea_of_the_register(made, rows):
    workbook = CalamineWorkbook.from_path(the_file(made, "y-tuong-2026.xlsx"))
    lines = workbook.get_sheet_by_index(0).to_python()
    numbers = [line[0] for line in lines if str(line[0]).startswith("YT-")]
    assert numbers == sorted(row.number_text for row in rows)


def test_the_score_matrix_has_the_means_of_the_session(made, office):
    workbook = CalamineWorkbook.from_path(the_paper(made, "bang-diem-chi-tiet", ".xlsx"))
    cells = {
        cell
        for name in workbook.sheet_names
        for line in workbook.get_sheet_by_name(name).to_python()
        for cell in line
    }
    means = {float(each.mean) for each in office.do(standings.standings, made.session_id)}
    assert means <= cells


def shown(counted: dict[str, Counted], label: str) -> str:
    return format_number(counted[LABELS[label]].value)


def test_word_and_pdf_of_the_decision_name_all_recipients_and_the_sum(made, office):
    decision = office.do(awards.decision_detail, made.decision_id)
    word = docx.Document(the_paper(made, "quyet-dinh", ".docx"))
    in_tables = [c.text for table in word.tables for row in table.rows for c in row.cells]
    in_word = squashed([*(p.text for p in word.paragraphs), *in_tables])
    pages = pypdf.PdfReader(the_paper(made, "quyet-dinh", ".pdf")).pages
    in_pdf = squashed(page.extract_text() for page in pages)
    wanted = [award.recipient for award in decision.awards]
    wanted += ["128/QĐ-UBND", "ngày 10 tháng 9 năm 2026", "4.180.000 đồng", "Phạm Minh Đức"]
    wanted += ["Bốn triệu một trăm tám mươi nghìn đồng"]
    for words in wanted:
        assert words in in_word
        assert words in in_pdf


def test_the_minutes_name_the_absent_and_the_recused_member(made):
    pages = pypdf.PdfReader(the_paper(made, "bien-ban", ".pdf")).pages
    said = squashed(page.extract_text() for page in pages)
    assert "Vắng mặt: 01 thành viên" in said
    assert "Bùi Quốc Thịnh" in said
    assert said.count("Không tham gia chấm điểm, biểu quyết: Lương Thị Mỵ") == 1


def squashed(texts: Iterable[str]) -> str:
    return " ".join(" ".join(texts).split())


def the_paper(made: DemoSummary, name: str, ending: str) -> Path:
    return next(file for file in made.files if name in file.name and file.suffix == ending)


def test_nothing_has_changed_since_the_report_was_issued_and_the_file_is_whole(office, made):
    assert office.do(report_issue.since_issue, made.report_id) == []
    assert [each for each in office.do(integrity.check) if each.serious] == []


class _Impatient:
    def step(self, done: int, total: int, what: str = "") -> None:
        if done == 5:
            raise Stopped


def test_a_demo_that_is_stopped_leaves_no_data_file(tmp_path):
    with pytest.raises(Stopped):
        demo.make_demo(tmp_path, _Impatient())
    assert list(tmp_path.iterdir()) == []
