from datetime import date

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from app.documents.period_report import FigureTable, Points, Prose, SubHeading
from app.models.unit import Unit
from app.rules.period import parse
from app.services.report_annexes import annexes
from app.services.report_facts import collect
from app.services.report_prose import sections, subject
from app.services.report_sentences import span_words
from app.services.report_words import ReportWords
from tests.makers_reports import a_busy_year

TODAY = date(2026, 12, 20)


@pytest.mark.parametrize(
    ("code", "words", "begins"),
    [
        ("2026-Q3", "quý III năm 2026", "Kết quả thực hiện"),
        ("so-ket-2028", "giai đoạn 2026 - 2028", "Sơ kết"),
        ("tong-ket-2030", "giai đoạn 2026 - 2030", "Tổng kết"),
    ],
)
def test_the_subject_names_the_period_as_an_office_does(code: str, words: str, begins: str) -> None:
    period = parse(code)

    assert span_words(period) == words
    assert subject(period).startswith(begins)
    assert subject(period).endswith(words)


def test_parts_without_anything_to_say_are_left_out(session: Session) -> None:
    facts = collect(session, parse("2026-06"), TODAY)

    titles = [section.title for section in sections(facts, ReportWords())]

    assert "Đề xuất, kiến nghị" not in titles
    assert [annex.title for annex in annexes(facts)] == ["Biểu tổng hợp kết quả theo đơn vị"]


def test_targets_that_are_met_are_strengths_and_the_others_limits(session: Session) -> None:
    a_busy_year(session)
    facts = collect(session, parse("2026"), TODAY)

    review = next(s for s in sections(facts, ReportWords()) if s.title == "Đánh giá chung")

    good, bad = [part for part in review.parts if isinstance(part, Points)]
    assert all(text.startswith("Đạt chỉ tiêu") for text in good.texts)
    assert [text.split(" “")[0] for text in bad.texts][:2] == ["Chưa đạt chỉ tiêu"] * 2
    assert [p.text for p in review.parts if isinstance(p, SubHeading)] == [
        "1. Ưu điểm",
        "2. Tồn tại, hạn chế",
    ]


def test_the_last_year_of_the_plan_sets_no_targets_for_the_next(session: Session) -> None:
    plans = [
        section
        for section in sections(collect(session, parse("2030"), TODAY), ReportWords())
        if section.title == "Phương hướng, nhiệm vụ"
    ]

    assert plans == []
    words = ReportWords(plans="Duy trì phong trào.")
    kept = sections(collect(session, parse("2030"), TODAY), words)[-1]
    assert kept.parts == (Prose("Duy trì phong trào."),)


def said_in(session: Session, code: str, section: str) -> list[str]:
    parts = next(
        each.parts
        for each in sections(collect(session, parse(code), TODAY), ReportWords())
        if each.title == section
    )
    return [part.text for part in parts if isinstance(part, Prose)]


def test_the_report_says_what_changed_and_what_all_came_to(session: Session) -> None:
    a_busy_year(session)

    than_before, since = said_in(session, "2026-Q3", "Kết quả thực hiện")[-2:]

    assert than_before.startswith(
        "So với kỳ trước (quý II năm 2026): số ý tưởng tiếp nhận tăng 04 (08 so với 04);"
    )
    assert since.startswith("Lũy kế từ tháng 6/2026 đến hết ngày 30/09/2026: 12 ý tưởng")


def test_before_the_movement_there_is_nothing_to_compare_with(session: Session) -> None:
    told = said_in(session, "2026", "Kết quả thực hiện")

    assert not any(text.startswith(("So với", "Lũy kế")) for text in told)


def test_a_review_tells_the_results_year_by_year(session: Session) -> None:
    a_busy_year(session)
    facts = collect(session, parse("tong-ket-2030"), TODAY)
    results = next(s for s in sections(facts, ReportWords()) if s.title == "Kết quả thực hiện")

    (table,) = [
        part
        for part in results.parts
        if isinstance(part, FigureTable) and part.names == ("Năm",) and part.total
    ]
    assert [row[0] for row in table.rows] == ["2026", "2027", "2028", "2029", "2030"]
    assert table.rows[0][1:] == table.total[1:]


def test_years_that_have_not_begun_are_not_judged(session: Session) -> None:
    a_busy_year(session)

    facts = collect(session, parse("tong-ket-2030"), TODAY)

    assert {each.year for each in facts.answers} == {2026}


def test_without_units_or_targets_reached_the_report_says_so(session: Session) -> None:
    session.execute(update(Unit).values(opened_on=date(2027, 1, 1)))

    leading = said_in(session, "2026-06", "Công tác lãnh đạo, chỉ đạo, tuyên truyền")

    assert len(leading) == 1
    assert leading[0].endswith("chưa phát sinh.")
    facts = collect(session, parse("2026-06"), TODAY)
    review = next(s for s in sections(facts, ReportWords()) if s.title == "Đánh giá chung")
    points = [part for part in review.parts if isinstance(part, Points)]
    assert points[0].texts == ("Trong kỳ, chưa có chỉ tiêu nào của Kế hoạch hoàn thành",)
