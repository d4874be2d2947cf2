"""Ô điền: the names of blanks as the clerk reads and types them, and as the files have them."""

import re
from types import MappingProxyType

_BLANK = re.compile(r"\{(\w+)\}")

# A blank that is not here is shown by the name it has in the file.
NAMES = MappingProxyType(
    {
        "agree": "đồng_ý",
        "amount": "số_tiền",
        "author": "tác_giả",
        "chair": "chủ_tọa",
        "coefficient": "hệ_số",
        "council": "hội_đồng",
        "count": "số_lượng",
        "date": "ngày",
        "day": "ngày_tháng",
        "disagree": "không_đồng_ý",
        "executors": "nơi_thi_hành",
        "first": "phần_đầu",
        "fund": "nguồn_kinh_phí",
        "grade": "xếp_loại",
        "head": "cấp_trưởng",
        "highest": "điểm_cao_nhất",
        "hour": "giờ",
        "invalid": "không_hợp_lệ",
        "kind": "loại",
        "last": "phần_cuối",
        "lowest": "điểm_thấp_nhất",
        "mean": "điểm_trung_bình",
        "minute": "phút",
        "moment": "thời_điểm",
        "movement": "phong_trào",
        "n": "thứ_tự",
        "name": "tên",
        "number": "số",
        "office": "cơ_quan",
        "other": "ý_kiến_khác",
        "outcome": "kết_luận",
        "place": "vị_trí",
        "present": "có_mặt",
        "raw": "thành_tiền",
        "reason": "lý_do",
        "rule": "quy_định",
        "said": "ý_kiến",
        "salary": "lương_cơ_sở",
        "session": "phiên_họp",
        "share": "tỷ_lệ",
        "source": "nguồn",
        "subject": "nội_dung",
        "title": "tên_gọi",
        "to": "nơi_đến",
        "total": "tổng_số",
        "unit": "đơn_vị",
        "valid": "hợp_lệ",
        "voters": "số_người_biểu_quyết",
        "who": "người_nhận",
        "winners": "người_được_tặng",
        "words": "bằng_chữ",
        "year": "năm",
    }
)
_CODES = {name: code for code, name in NAMES.items()}


def shown(text: str) -> str:
    """Return a text of the files with its blanks named for the clerk."""
    return _BLANK.sub(lambda found: "{" + NAMES.get(found[1], found[1]) + "}", text)


def read(text: str) -> str:
    """Return what the clerk typed with its blanks named as in the files."""
    return _BLANK.sub(lambda found: "{" + _CODES.get(found[1], found[1]) + "}", text)
