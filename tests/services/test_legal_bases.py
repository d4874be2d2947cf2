from datetime import date

import pytest

from app.rules.document import DocumentKind
from app.rules.errors import InvalidForm, NotFound
from app.services import legal_bases, settings
from app.services.legal_bases import BasisFacts

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
