from datetime import datetime

import pytest

from app.models.award import Award
from app.rules.print_errors import AwardRevoked, NoCertificates, ReprintNeedsReason
from app.rules.printing import CertificateLook
from app.services import print_log, print_stocks
from app.services.certificates import certificate_lines
from app.services.print_log import PrintRun
from tests.makers_certificates import a_stock, an_issued_decision

FIRST, SECOND = datetime(2026, 7, 21, 8, 0), datetime(2026, 7, 21, 9, 30)


@pytest.fixture
def decision(session):
    return an_issued_decision(session)


@pytest.fixture
def ids(session, decision):
    return tuple(line.award_id for line in certificate_lines(session, decision))


def test_every_print_is_kept_with_paper_and_moment(session, decision, ids):
    stock = a_stock(session)

    assert print_log.record_run(session, PrintRun(ids, stock), FIRST) == 3

    rows = print_log.list_prints(session, decision)
    assert {row.award_id for row in rows} == set(ids)
    assert {(row.copy, row.look, row.stock, row.printed_at, row.reason) for row in rows} == {
        (1, CertificateLook.FIELDS, "Phôi tỉnh cấp", FIRST, "")
    }


def test_a_second_print_needs_a_reason(session, decision, ids):
    print_log.record_run(session, PrintRun(ids[:1]), FIRST)

    with pytest.raises(ReprintNeedsReason, match="đã in 1 lần"):
        print_log.record_run(session, PrintRun(ids, reason="  "), SECOND)

    assert print_log.counts(session, ids) == {ids[0]: 1}


def test_the_reason_stands_with_those_printed_before_only(session, decision, ids):
    print_log.record_run(session, PrintRun(ids[:1]), FIRST)
    print_log.record_run(session, PrintRun(ids, reason=" Tờ trước nhòe  mực "), SECOND)

    rows = print_log.list_prints(session, decision)

    again = [(row.award_id, row.copy, row.reason) for row in rows if row.reason]
    assert again == [(ids[0], 2, "Tờ trước nhòe mực")]
    assert rows[-1].printed_at == FIRST
    assert print_log.counts(session, ids) == {ids[0]: 2, ids[1]: 1, ids[2]: 1}


def test_a_run_without_certificates_is_refused(session):
    with pytest.raises(NoCertificates):
        print_log.record_run(session, PrintRun(()), FIRST)


def test_an_award_taken_back_is_not_printed(session, ids):
    award = session.get(Award, ids[1])
    award.revoked_at, award.revoke_reason = FIRST, "Kê khai sai"
    session.flush()

    with pytest.raises(AwardRevoked):
        print_log.check_run(session, PrintRun(ids))


def test_the_log_outlives_its_profile(session, decision, ids):
    stock = a_stock(session)
    print_log.record_run(session, PrintRun(ids[:1], stock), FIRST)

    print_stocks.remove_stock(session, stock)

    assert print_log.list_prints(session, decision)[0].stock == "Phôi tỉnh cấp"
