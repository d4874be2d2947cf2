"""An open PDF: the size, the picture and the words of its pages."""

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from app.basics.pdfium_lock import PDFIUM
from app.widgets.pdf_search import PdfWords

POINTS_PER_INCH = 72


class PdfFile:
    """Stays readable for as long as somebody shows or prints it."""

    def __init__(self, data: bytes) -> None:
        import pypdfium2  # noqa: PLC0415 - slow import

        with PDFIUM:
            self._file = pypdfium2.PdfDocument(data)
            count = len(self._file)
            self.sizes = [QSizeF(*self._file.get_page_size(at)) for at in range(count)]
        self.words = PdfWords(self._file)

    def __del__(self) -> None:
        with PDFIUM:
            self._file.close()

    def picture(self, at: int, dpi: float) -> QImage:
        """Return a page, from 0, as a picture."""
        with PDFIUM:
            bitmap = self._file[at].render(scale=dpi / POINTS_PER_INCH, rev_byteorder=True)
        made = {3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBX8888}
        shape = (bitmap.width, bitmap.height, bitmap.stride, made[bitmap.n_channels])
        return QImage(bytes(bitmap.buffer), *shape).copy()
