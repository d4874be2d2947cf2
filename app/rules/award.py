"""Khen thưởng: kinds of award and the bonus that goes with them."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal
from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.errors import BadSetting

BONUS_STEP = 10_000  # "làm tròn số lên hàng chục nghìn đồng"


class AwardKind(StrEnum):
    """What an achievement is rewarded with."""

    COMMENDATION = "commendation"
    CERTIFICATE = "certificate"
    HIGHER = "higher"


class RecipientKind(StrEnum):
    """Who is rewarded; the bonus coefficient depends on it."""

    INDIVIDUAL = "individual"
    HOUSEHOLD = "household"
    COLLECTIVE = "collective"


# The order of lists and sums on papers.
RECIPIENT_ORDER = (RecipientKind.COLLECTIVE, RecipientKind.INDIVIDUAL, RecipientKind.HOUSEHOLD)


class DecisionState(StrEnum):
    """Where an award decision stands."""

    DRAFT = "draft"
    ISSUED = "issued"
    REVOKED = "revoked"


class RoundingMode(StrEnum):
    """How the product of coefficient and base salary becomes a sum to pay."""

    UP = "up"
    NEAREST = "nearest"
    NONE = "none"


@dataclass(frozen=True)
class Bonus:
    """A bonus: the exact product and the sum in đồng that is paid."""

    raw: Decimal
    amount: int


AWARD_KIND_LABELS: dict[AwardKind, str] = {
    AwardKind.COMMENDATION: QT_TRANSLATE_NOOP("Label", "Biểu dương"),
    AwardKind.CERTIFICATE: QT_TRANSLATE_NOOP("Label", "Giấy khen của Chủ tịch UBND xã"),
    AwardKind.HIGHER: QT_TRANSLATE_NOOP("Label", "Đề nghị cấp trên khen thưởng"),
}

RECIPIENT_KIND_LABELS: dict[RecipientKind, str] = {
    RecipientKind.INDIVIDUAL: QT_TRANSLATE_NOOP("Label", "Cá nhân"),
    RecipientKind.HOUSEHOLD: QT_TRANSLATE_NOOP("Label", "Hộ gia đình"),
    RecipientKind.COLLECTIVE: QT_TRANSLATE_NOOP("Label", "Tập thể"),
}

DECISION_STATE_LABELS: dict[DecisionState, str] = {
    DecisionState.DRAFT: QT_TRANSLATE_NOOP("Label", "Dự thảo"),
    DecisionState.ISSUED: QT_TRANSLATE_NOOP("Label", "Đã ban hành"),
    DecisionState.REVOKED: QT_TRANSLATE_NOOP("Label", "Đã thu hồi"),
}

ROUNDING_MODE_LABELS: dict[RoundingMode, str] = {
    RoundingMode.UP: QT_TRANSLATE_NOOP("Label", "Làm tròn lên hàng chục nghìn đồng"),
    RoundingMode.NEAREST: QT_TRANSLATE_NOOP("Label", "Làm tròn đến hàng chục nghìn gần nhất"),
    RoundingMode.NONE: QT_TRANSLATE_NOOP("Label", "Không làm tròn"),
}


def bonus(
    coefficient: Decimal, base_salary: int, mode: RoundingMode, step: int = BONUS_STEP
) -> Bonus:
    """Return coefficient × base salary, exact and as the sum to pay."""
    if coefficient < 0 or base_salary < 0 or step < 1:
        raise BadSetting(what="mức tiền thưởng", why="hệ số và mức lương không được âm")
    raw = coefficient * base_salary
    if mode is RoundingMode.NONE:
        return Bonus(raw, int(raw.quantize(Decimal(1), ROUND_HALF_UP)))
    rounding = ROUND_CEILING if mode is RoundingMode.UP else ROUND_HALF_UP
    return Bonus(raw, int((raw / step).quantize(Decimal(1), rounding)) * step)
