from dataclasses import replace

from app.documents import idea_list
from tests.documents import samples


def test_rows_are_numbered_and_the_office_stands_above():
    (tab,) = idea_list.lay_out(samples.idea_list()).tabs

    assert [row[0] for row in tab.rows] == [1, 2, 3, 4]
    assert tab.heading == (
        "ỦY BAN NHÂN DÂN XÃ THƯỢNG NINH",
        "DANH SÁCH Ý TƯỞNG NĂM 2026",
        "Lĩnh vực: tất cả",
    )
    assert tab.total_label == "Tổng cộng"


def test_a_list_without_sums_has_no_total():
    facts = samples.idea_list()
    plain = replace(facts, columns=tuple(replace(c, summed=False) for c in facts.columns), about="")

    (tab,) = idea_list.lay_out(plain).tabs

    assert (tab.total_label, len(tab.heading)) == ("", 2)
