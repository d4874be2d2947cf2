"""Danh sách ký nhận, thông báo thu hồi, sổ quỹ: the papers about an award's money."""

from datetime import date, timedelta

from sqlalchemy.orm import Session

from app.documents import fund_ledger, payment_list, revocation_notice
from app.documents.book import Book, BookColumn, Kind, Tab
from app.documents.fund_ledger import FundLedger, FundLine
from app.documents.payment_list import Payee, PaymentList
from app.documents.revocation_notice import RevocationNotice
from app.models.award import Award
from app.rules.award_errors import AwardNotIssued
from app.rules.dates import date_words
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.errors import NotFound
from app.rules.fund import FundFlow
from app.services import awards, fund, letterheads, settings, wordings
from app.services.awards import DecisionRow
from app.services.books import BookFile, made_on
from app.services.document_issue import registered_issue
from app.services.fund import EntryRow
from app.services.papers import Paper
from app.services.revocations import notice_of


def payment_paper(session: Session, decision_id: int) -> Paper:
    """Return the list on which those awarded sign for their money; who was revoked gets none."""
    detail = awards.decision_detail(session, decision_id)
    on = detail.bonus_date
    signature = letterheads.signature(session, DocumentKind.AWARD_DECISION, on)
    facts = PaymentList(
        office=letterheads.commune(session, on),
        decision=_decision(session, "payment_list", detail.row, on),
        fund=settings.value(session, "bonus.fund", on),
        payees=tuple(
            Payee(
                each.recipient,
                each.recipient_kind,
                each.office,
                each.amount,
                date_words(each.revoked_on) if each.revoked and each.revoked_on else "",
            )
            for each in detail.awards
        ),
        chief=(*signature.lines, signature.name),
    )
    return Paper(
        f"danh-sach-ky-nhan-{decision_id}-{on.year}",
        DOCUMENT_TYPES[DocumentKind.PAYMENT_LIST].title,
        payment_list.lay_out(facts, wordings.of_office(session)),
    )


def notice_paper(session: Session, award_id: int, today: date) -> Paper:
    """Return the notice that takes an award back, with its number once the register has it.

    Of an award that still stands it is a draft of today, with room for the reason.
    """
    award = session.get(Award, award_id)
    if award is None:
        raise NotFound(what="mục khen thưởng")
    nomination, on = award.nomination, award.revoked_on or today
    detail = awards.decision_detail(session, award.decision_id)
    if detail.row.number is None:
        raise AwardNotIssued
    kind, words = DocumentKind.REVOCATION_NOTICE, wordings.of_office(session)
    unit = letterheads.unit(session, on)
    facts = RevocationNotice(
        office=letterheads.commune(session, on),
        issue=registered_issue(session, notice_of(award.id), on),
        recipient=nomination.recipient,
        address=nomination.position,
        achievement=nomination.achievement,
        decision=_decision(session, "revocation_notice", detail.row, detail.bonus_date),
        bases=settings.legal_bases(session, DocumentKind.REVOCATION_NOTICE, on),
        reason=award.revoke_reason or words("revocation_notice").text("reason_open"),
        evidence=award.revoke_evidence,
        revoked_on=on,
        amount=award.amount,
        paid=fund.standing(session, award.id, FundFlow.OUT) is not None,
        deadline=on + timedelta(days=int(settings.value(session, "revocation.days", on))),
        where=unit.name,
        signature=letterheads.signature(session, kind, on),
        recipients=words("revocation_notice").texts("recipients", unit=unit.unit_abbreviation),
    )
    return Paper(
        f"thong-bao-thu-hoi-{award_id}",
        f"{DOCUMENT_TYPES[kind].title}: {nomination.recipient}",
        revocation_notice.lay_out(facts, words),
    )


def ledger_paper(session: Session, year: int, today: date) -> Paper:
    """Return the ledger of a year as it stands."""
    found, on = fund.ledger(session, year), min(today, date(year, 12, 31))
    signature = letterheads.signature(session, DocumentKind.AWARD_DECISION, on)
    facts = FundLedger(
        office=letterheads.commune(session, on),
        year=year,
        fund=settings.value(session, "bonus.fund", on),
        opening=found.opening,
        lines=tuple(_line(each) for each in found.entries),
        income=found.income,
        expense=found.expense,
        closing=found.balance,
        chief=(*signature.lines, signature.name),
    )
    return Paper(
        f"so-quy-khen-thuong-{year}",
        f"{DOCUMENT_TYPES[DocumentKind.FUND_LEDGER].title} năm {year}",
        fund_ledger.lay_out(facts, wordings.of_office(session)),
    )


def ledger_book(session: Session, year: int, today: date) -> BookFile:
    """Return the ledger of a year as an Excel file; struck lines are told, not summed."""
    found, office = fund.ledger(session, year), letterheads.commune(session, today)
    title = f"Sổ quỹ thi đua, khen thưởng năm {year}"
    opening = (None, date(year, 1, 1), "", "Số dư đầu năm", None, None, found.opening, "")
    rows = [
        (
            n,
            each.on,
            each.voucher,
            each.what,
            None if each.struck or not each.income else each.income,
            None if each.struck or not each.expense else each.expense,
            None if each.struck else each.balance,
            _struck(each),
        )
        for n, each in enumerate(found.entries, 1)
    ]
    columns = (
        BookColumn("TT", 6, Kind.WHOLE),
        BookColumn("Ngày", 13, Kind.DATE),
        BookColumn("Chứng từ", 22),
        BookColumn("Nội dung", 52),
        BookColumn("Thu (đồng)", 16, Kind.MONEY, summed=True),
        BookColumn("Chi (đồng)", 16, Kind.MONEY, summed=True),
        BookColumn("Còn lại (đồng)", 16, Kind.MONEY),
        BookColumn("Ghi chú", 30),
    )
    heading = (" ".join(office.name_lines), title)
    lines = (opening, *rows)
    tab = Tab(f"Quỹ {year}", heading, columns, lines, "Cộng", (made_on(today),))
    return BookFile(f"so-quy-khen-thuong-{year}", Book(title, (tab,), office.name))


def _decision(session: Session, document: str, row: DecisionRow, on: date) -> str:
    """Return the decision as the papers name it: number and day, or that it is a draft."""
    words, office = (
        wordings.of_office(session)(document),
        settings.value(session, "office.name", on),
    )
    if row.number is None or row.dated_on is None:
        return words.text("draft", office=office)
    return words.text("decision", number=row.name, day=date_words(row.dated_on), office=office)


def _struck(entry: EntryRow) -> str:
    if not entry.struck:
        return ""
    return f"Gạch bỏ {entry.amount} đồng: {entry.struck}"


def _line(entry: EntryRow) -> FundLine:
    return FundLine(
        entry.on,
        entry.voucher,
        entry.what,
        entry.income,
        entry.expense,
        entry.balance,
        entry.struck,
    )
