"""Tờ mã khôi phục: laid out for printing; it is kept nowhere."""

from datetime import date

from sqlalchemy.orm import Session

from app.documents import pdf, recovery_sheet
from app.documents.recovery_sheet import RecoverySheet
from app.services import settings


def recovery_pdf(session: Session, code: str, holder: str, today: date) -> bytes:
    """Return the sheet of a code as a PDF, in memory only."""
    commune = settings.value(session, "office.commune", today)
    facts = RecoverySheet(commune=commune, holder=holder, made_on=today, code=code)
    return pdf.write(recovery_sheet.lay_out(facts))
