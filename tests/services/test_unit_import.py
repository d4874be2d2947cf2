from datetime import date

import pytest

from app.rules.importing.run import Verdict
from app.rules.unit import UnitKind
from app.services import unit_import, unit_names, units
from app.services.units import UnitFacts
from tests.makers_ideas import NOW

TODAY = date(2026, 7, 20)
HEAD = "Loại\tTên đơn vị\tNgười đứng đầu\tSĐT\tEmail\n"


@pytest.fixture
def village(session):
    facts = UnitFacts(
        kind=UnitKind.VILLAGE,
        name="Thôn Suối Mây",
        head_name="Lò Văn Pảo",
        phone="0912345678",
        opened_on=date(2026, 6, 1),
    )
    return units.save_unit(session, None, facts)


def verdicts(session, text):
    return [row.verdict for row in unit_import.preview(session, text).rows]


def test_each_row_is_new_changed_same_or_wrong(session, village):
    text = HEAD + (
        "Thôn\tThôn Đồi Sim\tVi Thị Hảo\t0912345679\t\n"
        "Thôn\tTHÔN SUỐI MÂY\tLò Văn Sáu\t\t\n"
        "\tThôn Suối Mây\t\t\t\n"
        "\tPhòng Kinh tế\t\t\t\n"
        "Liên minh\tNhóm Ánh Dương\t\t12\ta@\n"
        "Thôn\t\tAi đó\t\t\n"
    )

    found = unit_import.preview(session, text)

    assert [row.verdict for row in found.rows] == [
        Verdict.NEW, Verdict.CHANGED, Verdict.WRONG, Verdict.SAME, Verdict.WRONG, Verdict.WRONG,
    ]  # fmt: skip
    assert found.rows[1].changed == ("head_name",)
    assert found.rows[1].facts.phone == "0912345678"
    assert found.rows[2].wrong["name"].filled() == "Trùng với dòng 3 trong bảng."
    assert set(found.rows[4].wrong) == {"kind", "phone", "email"}
    assert "“Liên minh”" in found.rows[4].wrong["kind"].filled()
    assert set(found.rows[5].wrong) == {"name"}


def test_the_good_rows_go_in_and_the_wrong_ones_come_back(session, village):
    text = HEAD + (
        "Thôn\tThôn Đồi Sim\tVi Thị Hảo\t912345679\t\n"
        "\tThôn Suối Mây\t\t\tsm@vidu.example\n"
        "\tNhóm Ánh Dương\t\t\t\n"
    )

    done = unit_import.take(session, text, NOW)

    assert (done.added, done.changed, done.same, done.wrong) == (1, 1, 0, 1)
    assert done.rest == HEAD + "\tNhóm Ánh Dương\t\t\t"
    new = next(row for row in units.list_units(session) if row.name == "Thôn Đồi Sim")
    assert (new.head_name, new.phone) == ("Vi Thị Hảo", "0912345679")
    old = units.unit_detail(session, village).facts
    assert (old.email, old.head_name, old.opened_on) == (
        "sm@vidu.example", "Lò Văn Pảo", date(2026, 6, 1),
    )  # fmt: skip


def test_the_same_table_twice_changes_nothing(session):
    text = HEAD + "Thôn\tThôn Đồi Sim\tVi Thị Hảo\t0912.345.679\t\n"
    unit_import.take(session, text, NOW)

    assert verdicts(session, text) == [Verdict.SAME]
    assert unit_import.take(session, text, NOW).rest == ""


def test_a_former_name_means_the_unit_that_had_it(session, village):
    unit_names.rename_unit(session, village, "Thôn Thống Nhất", date(2026, 7, 1), TODAY)

    (row,) = unit_import.preview(session, "Thôn Suối Mây").rows

    assert (row.verdict, row.unit_id) == (Verdict.SAME, village)
    assert row.remark.filled() == (
        "“Thôn Suối Mây” là tên cũ của Thôn Thống Nhất; tên trong sổ giữ nguyên."
    )


def test_a_name_without_marks_is_pointed_out(session, village):
    (row,) = unit_import.preview(session, "Thon Suoi May").rows

    assert row.verdict is Verdict.NEW
    assert "“Thôn Suối Mây”" in row.remark.filled()


def test_a_closed_unit_is_not_changed_by_a_table(session, village):
    units.close_unit(session, village, date(2026, 7, 1))

    (row,) = unit_import.preview(session, "Thôn Suối Mây").rows

    assert row.verdict is Verdict.WRONG
    assert "01/07/2026" in row.wrong["name"].filled()


def test_the_kind_is_told_by_the_name_and_corrected_by_its_column_only(session, village):
    assert verdicts(session, "Trường Tiểu học Sơn Ca\nThôn Suối Mây") == [
        Verdict.NEW, Verdict.SAME,
    ]  # fmt: skip
    (row,) = unit_import.preview(session, "Loại\tTên đơn vị\nTrường học\tThôn Suối Mây").rows
    assert row.changed == ("kind",)


def test_a_hundred_units_in_one_go(session):
    names = [f"Thôn Số {n}" for n in range(1, 101)]

    done = unit_import.take(session, "\n".join(names), NOW)

    assert (done.added, done.wrong) == (100, 0)
    assert {row.name for row in units.list_units(session)} >= set(names)


def test_too_long_a_text_is_named(session):
    (row,) = unit_import.preview(session, "Tên đơn vị\tSĐT\n" + "Thôn " + "x" * 300 + "\t").rows

    assert "200" in row.wrong["name"].filled()


def test_nothing_is_nothing(session):
    assert unit_import.preview(session, "").rows == ()
