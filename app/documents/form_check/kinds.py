"""Tên loại văn bản: the types of Decree 30/2020 with their abbreviations, known by their words."""

from app.basics.text import fold

# Phụ lục III, complete; a letter (công văn) has no abbreviation.
CODES: dict[str, str] = {
    "NQ": "Nghị quyết",
    "QĐ": "Quyết định",
    "CT": "Chỉ thị",
    "QC": "Quy chế",
    "QyĐ": "Quy định",
    "TC": "Thông cáo",
    "TB": "Thông báo",
    "HD": "Hướng dẫn",
    "CTr": "Chương trình",
    "KH": "Kế hoạch",
    "PA": "Phương án",
    "ĐA": "Đề án",
    "DA": "Dự án",
    "BC": "Báo cáo",
    "BB": "Biên bản",
    "TTr": "Tờ trình",
    "HĐ": "Hợp đồng",
    "CĐ": "Công điện",
    "BGN": "Bản ghi nhớ",
    "BTT": "Bản thỏa thuận",
    "GUQ": "Giấy ủy quyền",
    "GM": "Giấy mời",
    "GGT": "Giấy giới thiệu",
    "GNP": "Giấy nghỉ phép",
    "PG": "Phiếu gửi",
    "PC": "Phiếu chuyển",
    "PB": "Phiếu báo",
}
LETTER, INNER, CERTIFICATE, OTHER = (
    "Công văn",
    "Giấy tờ nội bộ",
    "Mẫu in riêng (Giấy khen)",
    "Không rõ loại",
)
DECISION, MINUTES, SUBMISSION, REPORT = "Quyết định", "Biên bản", "Tờ trình", "Báo cáo"
FORMAL = frozenset(CODES.values()) | {LETTER}
_BY_WORDS = {fold(name): name for name in CODES.values()}
_FORMS = ("sổ ", "bảng ", "biểu ", "danh sách", "phiếu ", "giấy ", "lịch ", "mẫu ", "bản ")
_FREE = {"GIẤY KHEN", "TỜ CĂN CHỈNH"}  # have a look of their own


def type_named(text: str) -> str:
    """Return the type that a title names, or nothing."""
    return _BY_WORDS.get(fold(text).strip(" :."), "")


def type_of_code(code: str) -> str:
    """Return the type that an abbreviation stands for, or nothing."""
    return CODES.get(code, "")


def code_of(name: str) -> str:
    """Return the abbreviation of a type."""
    return next((code for code, each in CODES.items() if each == name), "")


def names_form(text: str) -> bool:
    """Say whether a heading names an inner paper: a list, a sheet, a register."""
    return text.isupper() and text.lower().startswith(_FORMS)


def has_own_look(text: str) -> bool:
    """Say whether a line is the title of a certificate or a test sheet for the printer."""
    bare = text.strip()
    return any(bare == each or bare.startswith(f"{each} ") for each in _FREE)
