from datetime import date, datetime

import pytest
from sqlalchemy import select

from app.models.unit import Unit
from app.rules.document import DocumentKind
from app.rules.idea_paper_errors import NobodyBehind
from app.rules.paper_source import Of, Source
from app.rules.period import PeriodKind, parse
from app.rules.unit import OUTREACH_KINDS, ActivityKind, UnitKind
from app.services import document_numbers, reminders, report_duties, unit_reports, unit_tasks
from app.services.document_numbers import NewDocument
from app.services.report_duties import DutyFacts
from app.services.unit_reports import ReportFacts
from app.services.unit_tasks import TaskFacts
from tests.documents.reading import pdf_pages
from tests.makers import a_unit, an_idea
from tests.makers_reports import did
from tests.services.paper_texts import said

TODAY = date(2026, 9, 8)
YEAR = parse("2026")
QUARTER = parse("2026-Q3")


def owed(session, period=YEAR):
    return {each.name: each.missing for each in reminders.units_behind(session, period, TODAY)}


def all_done(session):
    for unit in session.scalars(select(Unit)).all():
        did(session, unit, ActivityKind.LAUNCH, date(2026, 6, 10))
        if unit.kind in OUTREACH_KINDS:
            did(session, unit, ActivityKind.OUTREACH, date(2026, 8, 20))
        an_idea(session, f"Ý tưởng của {unit.name}", unit_id=unit.id, received_on=date(2026, 8, 1))
    for duty in report_duties.duties(session):
        report_duties.remove(session, duty.id)


def test_a_village_owes_its_launch_and_an_idea(session):
    a_unit(session)

    launch, ideas = owed(session, QUARTER)["Thôn Vân Hòa"]

    assert launch.startswith("Chưa phát động, triển khai phong trào")
    assert ideas.startswith("Chưa có ý tưởng")


def test_a_digital_team_owes_outreach_but_no_launch(session):
    team = a_unit(session, "Tổ công nghệ số thôn Vân Hòa", UnitKind.DIGITAL_TEAM)

    assert [text[:20] for text in owed(session, QUARTER)[team.name]] == [
        "Chưa tuyên truyền, v",
        "Chưa có ý tưởng, sán",
    ]


def test_outreach_counts_in_its_own_period_and_a_launch_for_good(session):
    team = a_unit(session, "Tổ công nghệ số thôn Vân Hòa", UnitKind.DIGITAL_TEAM)
    village = a_unit(session)
    did(session, team, ActivityKind.OUTREACH, date(2026, 6, 20))
    did(session, village, ActivityKind.LAUNCH, date(2026, 6, 20))

    found = owed(session, QUARTER)

    assert any("tuyên truyền" in text for text in found[team.name])
    assert not any("phát động" in text for text in found[village.name])


def test_the_unit_that_writes_does_not_remind_itself(session):
    assert "Phòng Văn hóa - Xã hội" not in owed(session)
    assert "Phòng Kinh tế" in owed(session)


def test_each_unit_gets_a_letter_with_the_last_day(session):
    paper = reminders.reminder_paper(session, "2026", TODAY)

    pages = pdf_pages(paper.pdf())
    assert len(pages) == len(owed(session))
    assert all("trước ngày 15 tháng 9 năm 2026" in " ".join(p.split()) for p in pages)
    assert paper.name == "cong-van-don-doc-2026"


def test_all_letters_of_a_run_carry_its_number_and_count_from_its_day(session):
    source = Source(DocumentKind.REMINDER, Of.PERIOD, "2026")
    new = NewDocument(source.kind, "Đôn đốc", source=source)
    line = document_numbers.register(session, new, TODAY, datetime(2026, 9, 8))
    document_numbers.give_number(session, line.id, 21, date(2026, 9, 11))

    text = said(reminders.reminder_paper(session, "2026", TODAY))

    assert text.count("21/UBND-VHXH") == len(owed(session))
    assert "trước ngày 18 tháng 9 năm 2026" in text


def test_when_nobody_is_behind_there_is_nothing_to_write(session):
    all_done(session)

    with pytest.raises(NobodyBehind, match="08/09/2026"):
        reminders.reminder_paper(session, "2026", TODAY)


def test_a_letter_names_the_reports_and_the_tasks_that_are_missing(session):
    all_done(session)
    village = session.scalars(select(Unit).where(Unit.name == "Phòng Kinh tế")).one()
    duty = DutyFacts(PeriodKind.HALF_YEAR, 5, (village.kind,), date(2026, 6, 1), None)
    report_duties.save(session, None, duty)
    unit_tasks.give(
        session,
        [village.id],
        TaskFacts("Treo băng rôn", date(2026, 7, 1), date(2026, 9, 1)),
        TODAY,
    )

    assert owed(session)["Phòng Kinh tế"] == (
        "Chưa gửi báo cáo kết quả thực hiện phong trào 6 tháng đầu năm 2026 (hạn gửi: 05/07/2026)",
        "Chưa hoàn thành nhiệm vụ: Treo băng rôn (hạn: 01/09/2026)",
    )


def test_a_report_sent_back_is_asked_for_again_and_one_that_came_is_not(session):
    village = a_unit(session)
    now = datetime(2026, 9, 1)
    key = unit_reports.receive(session, village.id, "2026-H1", ReportFacts(), now.date(), now)
    unit_reports.receive(session, village.id, "2026-Q2", ReportFacts(), now.date(), now)
    assert not any("báo cáo kết quả" in text for text in owed(session)[village.name])

    unit_reports.give_back(session, key, now.date(), "Thiếu số liệu", now)

    last = owed(session)[village.name][-1]
    assert last.startswith("Chưa gửi lại báo cáo kết quả thực hiện phong trào 6 tháng đầu năm 2026")


def test_a_closed_unit_is_not_asked_any_more(session):
    village = a_unit(session)
    village.closed_on = date(2026, 8, 1)
    session.flush()

    assert village.name not in owed(session)
