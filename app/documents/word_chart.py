"""Word: a bar chart as Word's own, whose figures can be changed there."""

from dataclasses import dataclass
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr

import xlsxwriter
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.shared import Mm
from docx.text.paragraph import Paragraph as Written

from app.basics.text import nfc
from app.documents.sheet import BarChart
from app.documents.word_styles import FACE

_CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_BOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SHEET = "Sheet1"
_CHART = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="{drawing}/chart" xmlns:a="{drawing}/main" xmlns:r="{office}">
<c:roundedCorners val="0"/>
<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>
<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>
<c:ser><c:idx val="0"/><c:order val="0"/>
<c:spPr><a:solidFill><a:srgbClr val="8C8C8C"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>
<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="outEnd"/>
<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>
<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>
<c:cat><c:strRef><c:f>{sheet}!$A$1:$A${count}</c:f>
<c:strCache><c:ptCount val="{count}"/>{labels}</c:strCache></c:strRef></c:cat>
<c:val><c:numRef><c:f>{sheet}!$B$1:$B${count}</c:f>
<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="{count}"/>{values}</c:numCache>
</c:numRef></c:val></c:ser>
<c:gapWidth val="67"/><c:axId val="1"/><c:axId val="2"/></c:barChart>
<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling>
<c:delete val="0"/><c:axPos val="b"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>
<c:tickLblPos val="nextTo"/><c:crossAx val="2"/></c:catAx>
<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>
<c:delete val="1"/><c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>
<c:tickLblPos val="nextTo"/><c:crossAx val="1"/></c:valAx></c:plotArea>
<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>
<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1100"><a:solidFill><a:srgbClr val="000000"/>
</a:solidFill><a:latin typeface="{face}"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p>
</c:txPr>
<c:externalData r:id="{book}"><c:autoUpdate val="0"/></c:externalData>
</c:chartSpace>"""
_PLACE = """<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:wp="{drawing}/wordprocessingDrawing" xmlns:a="{drawing}/main" xmlns:c="{drawing}/chart"
 xmlns:r="{office}"><wp:inline distT="0" distB="0" distL="0" distR="0">
<wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{number}" name="Chart {number}" descr={told}/>
<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{drawing}/chart"><c:chart r:id="{chart}"/>
</a:graphicData></a:graphic></wp:inline></w:drawing>"""


@dataclass(frozen=True)
class ChartSpot:
    """Where a chart goes: a paragraph of a document."""

    document: WordDocument
    written: Written


def add_chart(spot: ChartSpot, chart: BarChart, width: float) -> None:
    """Put the chart into its paragraph, with its figures in a workbook behind it."""
    package = spot.document.part.package
    book = Part(
        PackURI(str(package.next_partname("/word/embeddings/Microsoft_Excel_Sheet%d.xlsx"))),
        _BOOK_TYPE,
        _workbook(chart),
        package,
    )
    name = package.next_partname("/word/charts/chart%d.xml")
    part = Part(PackURI(str(name)), _CHART_TYPE, b"", package)
    part._blob = _xml(chart, part.relate_to(book, RELATIONSHIP_TYPE.PACKAGE)).encode()  # noqa: SLF001
    drawing = _PLACE.format(
        drawing=_DRAWING,
        office=_OFFICE,
        width=int(Mm(width)),
        height=int(Mm(chart.height)),
        number=spot.document.part.next_id,
        told=quoteattr(nfc(chart.title)),
        chart=spot.document.part.relate_to(part, RELATIONSHIP_TYPE.CHART),
    )
    spot.written.add_run()._r.append(parse_xml(drawing))  # noqa: SLF001


def _xml(chart: BarChart, book: str) -> str:
    return _CHART.format(
        drawing=_DRAWING,
        office=_OFFICE,
        sheet=_SHEET,
        face=FACE,
        book=book,
        count=len(chart.labels),
        labels=_points(chart.labels),
        values=_points(chart.values),
    )


def _points(values: tuple[str, ...] | tuple[int, ...]) -> str:
    return "".join(
        f'<c:pt idx="{n}"><c:v>{escape(nfc(str(value)))}</c:v></c:pt>'
        for n, value in enumerate(values)
    )


def _workbook(chart: BarChart) -> bytes:
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        sheet = book.add_worksheet(_SHEET)
        for n, (label, value) in enumerate(zip(chart.labels, chart.values, strict=True)):
            sheet.write_string(n, 0, nfc(label))
            sheet.write_number(n, 1, value)
    return buffer.getvalue()
