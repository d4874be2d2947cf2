import re
from dataclasses import replace
from datetime import date

import pytest

from app.basics.places import bundle
from app.rules.document import DocumentKind
from app.rules.errors import InvalidForm, NotFound
from app.services import legal_bases, office_books, settings
from app.services.legal_bases import CITING_KINDS, BasisFacts
from app.services.office_books import NewValue

FROM = date(2026, 9, 1)


def test_a_new_basis_is_cited_last_and_only_while_it_holds(session):
    facts = BasisFacts("Nghị quyết số 01/NQ-HĐND;", (DocumentKind.SUBMISSION,), FROM)

    legal_bases.save_basis(session, None, facts)

    cited = settings.legal_bases(session, DocumentKind.SUBMISSION, FROM)
    assert cited[-1] == "Căn cứ Nghị quyết số 01/NQ-HĐND"
    assert cited[-1] not in settings.legal_bases(session, DocumentKind.AWARD_DECISION, FROM)
    assert cited[-1] not in settings.legal_bases(
        session, DocumentKind.SUBMISSION, date(2026, 8, 31)
    )


def test_looking_at_a_doubtful_basis_and_saving_it_settles_it(session):
    doubtful = next(line for line in legal_bases.list_bases(session) if line.to_check)

    legal_bases.save_basis(session, doubtful.id, doubtful.facts)

    again = next(line for line in legal_bases.list_bases(session) if line.id == doubtful.id)
    assert not again.to_check
    assert again.facts == doubtful.facts


def test_a_basis_moves_up_and_not_beyond_the_top(session):
    first, second = [line.id for line in legal_bases.list_bases(session)][:2]

    legal_bases.move_basis(session, second, up=True)
    legal_bases.move_basis(session, second, up=True)

    assert [line.id for line in legal_bases.list_bases(session)][:2] == [second, first]


def test_a_basis_moves_down(session):
    first, second = [line.id for line in legal_bases.list_bases(session)][:2]

    legal_bases.move_basis(session, first, up=False)

    assert [line.id for line in legal_bases.list_bases(session)][:2] == [second, first]


@pytest.mark.parametrize(
    ("facts", "box"),
    [
        (BasisFacts(" ; ", (), FROM), "text"),
        (BasisFacts("Căn cứ Luật", (), None), "valid_from"),
        (BasisFacts("Căn cứ Luật", (), FROM, date(2026, 8, 1)), "valid_to"),
    ],
)
def test_what_is_wrong_is_said_beside_its_box(session, facts, box):
    with pytest.raises(InvalidForm) as refused:
        legal_bases.save_basis(session, None, facts)

    assert list(refused.value.wrong) == [box]


def test_an_unknown_basis_is_not_found(session):
    with pytest.raises(NotFound):
        legal_bases.move_basis(session, 999, up=True)


def texts(session, kind, on):
    return settings.legal_bases(session, kind, on)


def line_of(session, start):
    return next(
        line for line in legal_bases.list_bases(session) if line.facts.text.startswith(start)
    )


def test_the_amending_law_is_cited_from_its_first_day_on(session):
    before = texts(session, DocumentKind.AWARD_DECISION, date(2026, 9, 30))
    after = texts(session, DocumentKind.AWARD_DECISION, date(2026, 10, 1))

    (added,) = set(after) - set(before)
    assert added.startswith("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua")
    assert added.endswith("ngày 23 tháng 4 năm 2026")
    assert not set(before) - set(after)


def test_a_replaced_basis_ends_the_day_before_its_successor_begins(session):
    old = line_of(session, "Căn cứ Thông tư số 15/2025")
    kinds = (DocumentKind.AWARD_DECISION,)
    new = legal_bases.save_basis(
        session, None, BasisFacts("Thông tư số 09/2027/TT-BNV", kinds, date(2027, 3, 1))
    )

    legal_bases.save_basis(session, old.id, replace(old.facts, replaced_by=new))

    assert line_of(session, "Căn cứ Thông tư số 15").facts.valid_to == date(2027, 2, 28)
    cited = {
        on: [text for text in texts(session, kinds[0], on) if "Thông tư" in text]
        for on in (date(2027, 2, 28), date(2027, 3, 1))
    }
    assert [text[:26] for text in cited[date(2027, 2, 28)]] == ["Căn cứ Thông tư số 15/2025"]
    assert cited[date(2027, 3, 1)] == ["Căn cứ Thông tư số 09/2027/TT-BNV"]


def test_a_successor_that_is_put_off_keeps_the_earlier_basis_longer(session):
    old = line_of(session, "Căn cứ Thông tư số 15/2025")
    facts = BasisFacts("Thông tư mới", (), date(2027, 3, 1))
    new = legal_bases.save_basis(session, None, facts)
    legal_bases.save_basis(session, old.id, replace(old.facts, replaced_by=new))

    legal_bases.save_basis(session, new, replace(facts, valid_from=date(2027, 7, 1)))

    assert line_of(session, "Căn cứ Thông tư số 15").facts.valid_to == date(2027, 6, 30)


def test_a_basis_is_not_replaced_by_an_earlier_one_nor_by_itself(session):
    law = line_of(session, "Căn cứ Luật Thi đua")
    decree = line_of(session, "Căn cứ Nghị định số 152")

    with pytest.raises(InvalidForm) as refused:
        legal_bases.save_basis(session, decree.id, replace(decree.facts, replaced_by=law.id))
    assert list(refused.value.wrong) == ["replaced_by"]
    assert "01/07/2025" in str(refused.value.wrong["replaced_by"])
    assert law.id not in [line.id for line in legal_bases.possible_successors(session, decree.id)]
    assert decree.id not in [
        line.id for line in legal_bases.possible_successors(session, decree.id)
    ]


def test_a_successor_never_begins_before_what_it_replaces(session):
    old = line_of(session, "Căn cứ Thông tư số 15/2025")
    facts = BasisFacts("Thông tư mới", (), date(2027, 3, 1))
    new = legal_bases.save_basis(session, None, facts)
    legal_bases.save_basis(session, old.id, replace(old.facts, replaced_by=new))

    with pytest.raises(InvalidForm) as refused:
        legal_bases.save_basis(session, new, replace(facts, valid_from=date(2025, 1, 1)))

    assert list(refused.value.wrong) == ["valid_from"]


def test_the_plan_is_cited_with_number_and_day_once_the_office_has_them(session):
    kind = DocumentKind.NOTICE
    assert "Căn cứ Kế hoạch của Ủy ban" in texts(session, kind, FROM)[-1]

    office_books.put_value(
        session,
        NewValue("office.plan_reference", "Số: 45/KH-UBND ngày 10 tháng 6 năm 2026", FROM),
    )

    assert texts(session, kind, FROM)[-1].startswith(
        "Căn cứ Kế hoạch số 45/KH-UBND ngày 10 tháng 6 năm 2026 của Ủy ban nhân dân xã"
    )
    assert "Căn cứ Kế hoạch của Ủy ban" in texts(session, kind, date(2026, 8, 1))[-1]


@pytest.mark.parametrize("kind", CITING_KINDS)
def test_every_citing_kind_has_bases_from_the_beginning(session, kind):
    assert texts(session, kind, FROM)


def test_every_kind_that_a_paper_cites_for_can_be_chosen():
    asked = set()
    for path in bundle("app", "services").glob("*.py"):
        for call in re.findall(r"legal_bases\([^)]*?DocumentKind\.(\w+)", path.read_text("utf-8")):
            asked.add(DocumentKind[call])
    assert asked
    assert asked <= set(CITING_KINDS)
