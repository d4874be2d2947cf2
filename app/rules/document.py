"""Văn bản: kinds of documents, their number series and who signs in whose name (Decree 30/2020)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.errors import SignerIncomplete


class DocumentKind(StrEnum):
    """A document that the program makes."""

    PROPOSAL_FORM = "proposal_form"
    RECEIPT = "receipt"
    SUPPLEMENT_REQUEST = "supplement_request"
    INVITATION = "invitation"
    ATTENDANCE_SHEET = "attendance_sheet"
    BLANK_SCORE_SHEET = "score_sheet_blank"
    SCORE_SHEET = "score_sheet"
    SCORE_SUMMARY = "score_summary"
    MINUTES = "minutes"
    NOTICE = "notice"
    COUNCIL_DECISION = "council_decision"
    PILOT_DECISION = "pilot_decision"
    PILOT_FOLLOW_UP = "pilot_follow_up"
    ADOPTION_CONFIRMATION = "adoption_confirmation"
    REFERRAL = "referral"
    SUBMISSION = "submission"
    AWARD_DECISION = "award_decision"
    CERTIFICATE = "certificate"
    CALIBRATION = "calibration"
    PAYMENT_LIST = "payment_list"
    REVOCATION_NOTICE = "revocation_notice"
    FUND_LEDGER = "fund_ledger"
    REMINDER = "reminder"
    PERIOD_REPORT = "period_report"
    CONSOLIDATED_TABLE = "consolidated_table"
    PERSONAL_DATA_SHEET = "personal_data_sheet"
    DOCUMENT_REGISTER = "document_register"
    UNIT_RESULT = "unit_result"
    UNIT_RANKING = "unit_ranking"
    OTHER = "other"


class Series(StrEnum):
    """A row of numbers that starts at 01 each year; "none" is for papers without a number."""

    NONE = "none"
    DECISION = "decision"
    REPORT = "report"
    SUBMISSION = "submission"
    INVITATION = "invitation"
    NOTICE = "notice"
    MINUTES = "minutes"
    LETTER = "letter"


class SigningMode(StrEnum):
    """In whose name an office holder signs (Decree 30/2020, article 13)."""

    OWN = "own"
    TM = "tm"
    KT = "kt"
    TM_KT = "tm_kt"
    TL = "tl"
    TUQ = "tuq"
    Q = "q"


@dataclass(frozen=True)
class DocumentType:
    """What the register and the letterhead need to know of a kind of document.

    code: abbreviation of Decree 30/2020, appendix III; empty for letters and inner papers.
    symbol: what follows the number by default, such as "QĐ-UBND"; empty without a number.
    """

    title: str
    code: str = ""
    symbol: str = ""
    series: Series = Series.NONE


DOCUMENT_TYPES: dict[DocumentKind, DocumentType] = {
    DocumentKind.PROPOSAL_FORM: DocumentType(QT_TRANSLATE_NOOP("Label", "Phiếu đề xuất ý tưởng")),
    DocumentKind.RECEIPT: DocumentType(QT_TRANSLATE_NOOP("Label", "Phiếu tiếp nhận")),
    DocumentKind.SUPPLEMENT_REQUEST: DocumentType(
        QT_TRANSLATE_NOOP("Label", "Phiếu yêu cầu bổ sung")
    ),
    DocumentKind.INVITATION: DocumentType(
        QT_TRANSLATE_NOOP("Label", "Giấy mời họp"), "GM", "GM-UBND", Series.INVITATION
    ),
    DocumentKind.ATTENDANCE_SHEET: DocumentType(QT_TRANSLATE_NOOP("Label", "Danh sách điểm danh")),
    DocumentKind.BLANK_SCORE_SHEET: DocumentType(
        QT_TRANSLATE_NOOP("Label", "Phiếu chấm điểm (để trống)")
    ),
    DocumentKind.SCORE_SHEET: DocumentType(QT_TRANSLATE_NOOP("Label", "Phiếu chấm điểm")),
    DocumentKind.SCORE_SUMMARY: DocumentType(QT_TRANSLATE_NOOP("Label", "Bảng tổng hợp điểm")),
    DocumentKind.MINUTES: DocumentType(
        QT_TRANSLATE_NOOP("Label", "Biên bản họp hội đồng"), "BB", "BB-HĐ", Series.MINUTES
    ),
    DocumentKind.NOTICE: DocumentType(
        QT_TRANSLATE_NOOP("Label", "Thông báo kết quả"), "TB", "TB-UBND", Series.NOTICE
    ),
    DocumentKind.COUNCIL_DECISION: DocumentType(
        QT_TRANSLATE_NOOP("Label", "Quyết định thành lập hội đồng"),
        "QĐ",
        "QĐ-UBND",
        Series.DECISION,
    ),
    DocumentKind.PILOT_DECISION: DocumentType(
        QT_TRANSLATE_NOOP("Label", "Quyết định áp dụng thử nghiệm"),
        "QĐ",
        "QĐ-UBND",
        Series.DECISION,
    ),
    DocumentKind.PILOT_FOLLOW_UP: DocumentType(
        QT_TRANSLATE_NOOP("Label", "Phiếu theo dõi thử nghiệm")
    ),
    DocumentKind.ADOPTION_CONFIRMATION: DocumentType(
        QT_TRANSLATE_NOOP("Label", "Giấy xác nhận áp dụng")
    ),
    DocumentKind.REFERRAL: DocumentType(
        QT_TRANSLATE_NOOP("Label", "Công văn đề xuất cấp trên"), "", "UBND-VHXH", Series.LETTER
    ),
    DocumentKind.SUBMISSION: DocumentType(
        QT_TRANSLATE_NOOP("Label", "Tờ trình đề nghị khen thưởng"),
        "TTr",
        "TTr-VHXH",
        Series.SUBMISSION,
    ),
    DocumentKind.AWARD_DECISION: DocumentType(
        QT_TRANSLATE_NOOP("Label", "Quyết định khen thưởng"), "QĐ", "QĐ-UBND", Series.DECISION
    ),
    DocumentKind.CERTIFICATE: DocumentType(QT_TRANSLATE_NOOP("Label", "Giấy khen")),
    DocumentKind.CALIBRATION: DocumentType(QT_TRANSLATE_NOOP("Label", "Tờ căn chỉnh máy in")),
    DocumentKind.PAYMENT_LIST: DocumentType(
        QT_TRANSLATE_NOOP("Label", "Danh sách ký nhận tiền thưởng")
    ),
    DocumentKind.REVOCATION_NOTICE: DocumentType(
        QT_TRANSLATE_NOOP("Label", "Thông báo thu hồi khen thưởng"),
        "TB",
        "TB-UBND",
        Series.NOTICE,
    ),
    DocumentKind.FUND_LEDGER: DocumentType(
        QT_TRANSLATE_NOOP("Label", "Sổ quỹ thi đua, khen thưởng")
    ),
    DocumentKind.REMINDER: DocumentType(
        QT_TRANSLATE_NOOP("Label", "Công văn đôn đốc"), "", "UBND-VHXH", Series.LETTER
    ),
    DocumentKind.PERIOD_REPORT: DocumentType(
        QT_TRANSLATE_NOOP("Label", "Báo cáo kết quả phong trào"), "BC", "BC-UBND", Series.REPORT
    ),
    DocumentKind.CONSOLIDATED_TABLE: DocumentType(QT_TRANSLATE_NOOP("Label", "Biểu tổng hợp")),
    DocumentKind.PERSONAL_DATA_SHEET: DocumentType(
        QT_TRANSLATE_NOOP("Label", "Phiếu thông tin dữ liệu cá nhân")
    ),
    DocumentKind.DOCUMENT_REGISTER: DocumentType(
        QT_TRANSLATE_NOOP("Label", "Sổ đăng ký văn bản đi")
    ),
    DocumentKind.UNIT_RESULT: DocumentType(
        QT_TRANSLATE_NOOP("Label", "Phiếu kết quả phong trào của đơn vị")
    ),
    DocumentKind.UNIT_RANKING: DocumentType(
        QT_TRANSLATE_NOOP("Label", "Bảng xếp hạng kết quả phong trào")
    ),
    DocumentKind.OTHER: DocumentType(QT_TRANSLATE_NOOP("Label", "Văn bản khác")),
}

SIGNING_MODE_LABELS: dict[SigningMode, str] = {
    SigningMode.OWN: QT_TRANSLATE_NOOP("Label", "Ký theo thẩm quyền"),
    SigningMode.TM: QT_TRANSLATE_NOOP("Label", "TM. – thay mặt tập thể"),
    SigningMode.KT: QT_TRANSLATE_NOOP("Label", "KT. – ký thay cấp trưởng"),
    SigningMode.TM_KT: QT_TRANSLATE_NOOP("Label", "TM. và KT. – cấp phó ký thay mặt tập thể"),
    SigningMode.TL: QT_TRANSLATE_NOOP("Label", "TL. – thừa lệnh"),
    SigningMode.TUQ: QT_TRANSLATE_NOOP("Label", "TUQ. – thừa ủy quyền"),
    SigningMode.Q: QT_TRANSLATE_NOOP("Label", "Q. – quyền cấp trưởng"),
}

# Decree 30/2020, form 1.2: the Chairman, not the Committee, awards a Giấy khen or takes it back.
PERSONAL_POWER = frozenset(
    {DocumentKind.AWARD_DECISION, DocumentKind.CERTIFICATE, DocumentKind.REVOCATION_NOTICE}
)


@dataclass(frozen=True)
class Signing:
    """How an office holder signs: the mode and the titles it needs, in plain writing.

    title: the signer's own office ("Phó Chủ tịch"); head: the office signed for ("Chủ tịch");
    collective: the body signed for ("Ủy ban nhân dân").
    """

    mode: SigningMode
    title: str
    head: str = ""
    collective: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """The authority lines above the signature, in capitals."""
        return authority_lines(self)


def authority_lines(signing: Signing) -> tuple[str, ...]:
    """Return the lines above a signature, such as "KT. CHỦ TỊCH" and "PHÓ CHỦ TỊCH"."""
    own = _title(signing.title)
    match signing.mode:
        case SigningMode.OWN:
            return (own,)
        case SigningMode.Q:
            body = (f"TM. {_title(signing.collective)}",) if signing.collective.strip() else ()
            return (*body, f"Q. {own}")
        case SigningMode.TM:
            return (f"TM. {_title(signing.collective)}", own)
        case SigningMode.TM_KT:
            return (f"TM. {_title(signing.collective)}", f"KT. {_title(signing.head)}", own)
        case _:
            return (f"{signing.mode.upper()}. {_title(signing.head)}", own)


def read_signing(lines: Sequence[str]) -> Signing:
    """Return the signing whose lines these are: what `authority_lines` wrote, read back."""
    own, above = lines[-1], list(lines[:-1])
    if not above:
        acting = own.startswith("Q. ")
        return Signing(SigningMode.Q if acting else SigningMode.OWN, own.removeprefix("Q. "))
    mark, _, title = above[0].partition(". ")
    if mark != "TM":
        return Signing(SigningMode(mark.lower()), own, head=title)
    if len(above) == 1 and own.startswith("Q. "):
        return Signing(SigningMode.Q, own.removeprefix("Q. "), collective=title)
    if len(above) == 1:
        return Signing(SigningMode.TM, own, collective=title)
    head = above[1].partition(". ")[2]
    return Signing(SigningMode.TM_KT, own, head=head, collective=title)


def signing_for(kind: DocumentKind, signing: Signing) -> Signing:
    """Return the way to sign this kind of document: a personal power is never signed TM."""
    return own_power(signing) if kind in PERSONAL_POWER else signing


def own_power(signing: Signing) -> Signing:
    """Return the way to sign what is the head's own to decide: without the collective."""
    without_body = {SigningMode.TM: SigningMode.OWN, SigningMode.TM_KT: SigningMode.KT}
    mode = without_body.get(signing.mode, signing.mode)
    collective = "" if mode is SigningMode.Q else signing.collective
    return Signing(mode, signing.title, signing.head, collective)


def _title(text: str) -> str:
    if not text.strip():
        raise SignerIncomplete
    return text.strip().upper()
