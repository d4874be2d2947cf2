"""Invented units with points, for the result sheet and the ranking."""

from decimal import Decimal

from app.documents.unit_ranking import RankedUnit, UnitRanking
from app.documents.unit_result import CriterionPart, PointLine, UnitResultSheet
from tests.documents.samples import HEAD, UNIT


def line(
    label: str, count: int | None, maximum: int, points: str, evidence: str = "Không có"
) -> PointLine:
    return PointLine(label, count, Decimal(maximum), Decimal(points), evidence)


def unit_result() -> UnitResultSheet:
    """A village with counted lines, one that was judged and one that was not."""
    return UnitResultSheet(
        office=UNIT,
        year=2026,
        counted_until="31/12/2026",
        unit="Thôn Mẫu",
        kind="thôn",
        head="Lò Văn Mẫu, trưởng thôn",
        parts=(
            CriterionPart(
                "a",
                (
                    line("Phát động phong trào tại đơn vị", 1, 5, "5", "Đã thực hiện"),
                    line("Tuyên truyền, vận động: mỗi lượt 1 điểm", 0, 5, "0"),
                ),
            ),
            CriterionPart(
                "đ",
                (
                    line("Ý tưởng thuộc lĩnh vực ưu tiên", 2, 6, "4", "YT-2026-0001; YT-2026-0004"),
                    line("Tác động", None, 14, "7.5", "Đơn vị đi đầu (Lê Thị Mẫu ghi)"),
                    line("Nề nếp báo cáo", None, 4, "0", "Chưa chấm"),
                ),
            ),
        ),
        place=3,
        places=22,
        kind_place=1,
        kind_places=9,
        signature=HEAD,
    )


def unit_ranking(count: int = 3) -> UnitRanking:
    """Units of which the first two have the same points."""
    points = [(Decimal(5), Decimal("11.5")), (Decimal("11.5"), Decimal(5))]
    points += [(Decimal(2), Decimal(n % 3)) for n in range(count - 2)]
    return UnitRanking(
        office=UNIT,
        year=2026,
        counted_until="31/12/2026",
        letters=("a", "đ"),
        maxima=(Decimal(10), Decimal(24)),
        units=tuple(
            RankedUnit(max(1, n - 1) if n < 3 else n, f"Đơn vị mẫu {n}", "Thôn", each, n)
            for n, each in enumerate(points, 1)
        ),
        maker="Lê Thị Mẫu",
        signature=HEAD,
    )
