"""Từ chối về bảng điểm: what can stand against a change of the points table (plan IV.2)."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.errors import Refusal


class PointRuleTwice(Refusal):
    """Two lines of the same words would count the same thing twice on one day."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Bảng điểm đã có dòng “{label}” áp dụng từ {first}. Hãy sửa dòng ấy, hoặc ghi ngày thôi"
        " áp dụng của nó trước.",
    )


class PointRuleInUse(Refusal):
    """Points were given under the line; without it nobody could say what they were for."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Đã có {count} đơn vị được chấm theo dòng này nên không bỏ được. Hãy ghi ngày “Đến hết”"
        " để thôi áp dụng.",
    )


class RankedYearOver(Refusal):
    """The ranking of a year that is over stays as it was."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Năm {year} đã hết nên điểm đã xếp không đổi được. Hãy ghi ngày áp dụng từ {first} trở đi.",
    )
