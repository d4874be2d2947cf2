"""Danh sách ý tưởng: which column of a list holds which part of the intake form."""

from app.rules.importing.idea_titles import (
    AUTHOR_TITLES,
    IDEA_TITLES,
    REGISTER_TITLES,
    STATE,
)
from app.rules.importing.title_book import TitleBook

KEY = "title"
OF_AUTHOR = "author."
"""What the fields of an author begin with: "author.phone"."""

# How lists call their columns, without diacritics (see TitleBook).
_TITLES = """
: ly do chua nhap; stt; tt; so tt; so thu tu; no; id; ghi chu …; trang thai …; tinh trang …;
  ket qua xet …; diem …; ky ten …; chu ky …; xac nhan …; status; remarks; note; dan toc;
  so quyet dinh …
number: so tiep nhan …; ma ho so …; ma y tuong …; ma so …; so dang ky …; register number; code
received_on: ngay tiep nhan …; ngay nhan …; ngay nop …; ngay gui …; ngay dang ky …; thoi gian nop
  …; thoi gian gui …; thoi gian dang ky …; ngay; ngay thang …; ngay thang nam; ngay de xuat …;
  date; received …; date received; submission date; timestamp; dau thoi gian
source: hinh thuc tiep nhan …; hinh thuc nop …; hinh thuc gui …; hinh thuc dang ky …; nguon …;
  kenh tiep nhan …; cach nop …; source; channel
title: ten y tuong …; ten sang kien …; ten giai phap …; y tuong; sang kien; giai phap; y tuong
  sang kien …; sang kien y tuong …; ten de tai …; ten mo hinh …; ten cach lam …; ten de xuat …;
  ten noi dung …; ten y tuong sang kien …; y tuong doi moi …; sang kien giai phap …; y tuong de
  xuat …; ten san pham …; ten mo hinh giai phap …; title; idea; idea title; idea name
author.name: tac gia …; ho ten …; ho va ten …; ten tac gia …; nguoi de xuat …; nguoi nop …; nguoi
  dang ky …; nguoi dong gop …; tac gia dong tac gia …; ho va ten tac gia …; ho ten tac gia …; nhom
  tac gia …; ca nhan tap the …; tap the ca nhan …; ten ca nhan …; ten tap the …; chu nhiem …;
  nguoi co y tuong …; nguoi thuc hien …; author …; authors; name; full name; proposer; tac gia ho
  ten; tac gia ho va ten
author.kind: loai tac gia …; loai hinh tac gia …; author type; tac gia la …
author.share: ty le …; ti le …; ty le dong gop …; ti le dong gop …; phan tram …; share
author.birth_date: ngay sinh …; ngay thang nam sinh …; sinh ngay …; nam sinh …; ns; birth date;
  date of birth; dob
author.gender: gioi tinh …; nam nu; gender; sex; phai
author.job_title: chuc vu …; chuc danh …; nghe nghiep …; position; job title; occupation
author.unit_id: don vi cua tac gia …; noi cong tac …; don vi cong tac …; co quan cong tac …
author.address: dia chi …; noi o …; cho o …; thuong tru …; noi thuong tru …; cho o hien nay …; que
  quan …; address
author.phone: dien thoai …; so dien thoai …; sdt …; dt …; so dt …; di dong …; so di dong …; lien
  he; so lien he …; phone …; tel; telephone; mobile; so may …; thong tin lien he …
author.email: email …; e mail …; thu dien tu …; dia chi email …; dia chi thu dien tu …; mail; hop
  thu …
author.national_id: cccd …; so cccd …; cmnd …; so cmnd …; can cuoc …; so can cuoc …; so dinh danh
  …; ma dinh danh …; dinh danh ca nhan …; cmnd cccd …; cccd cmnd …; so cmnd cccd …; so cccd cmnd
  …; national id; id number; id card
author.child_consents: tre em dong y …; nguoi chua thanh nien dong y …; child consents
author.guardian_consents: nguoi dai dien dong y …; cha me dong y …; nguoi giam ho dong y …;
  guardian consents
group_code: doi tuong …; doi tuong tham gia …; nhom doi tuong …; thanh phan …; group; author group
unit_id: don vi …; thon; thon ban; thon don vi …; don vi thon …; ten don vi …; ten thon …; co quan
  …; co quan don vi …; don vi co quan …; don vi gui …; don vi dang ky …; don vi de xuat …; to …;
  chi hoi …; truong; unit; village; organisation; organization; department; thon to …; thon xom …;
  thon ban …; don vi dia ban …; dia ban
field_codes: linh vuc …; thuoc linh vuc …; nhom linh vuc …; linh vuc ap dung …; nganh …; phan loai
  …; field; fields; category; topic; area
situation: hien trang …; thuc trang …; tinh trang hien nay …; ly do …; ly do de xuat …; van de …;
  su can thiet …; boi canh …; giai phap cu …; thuc trang truoc khi …; van de can giai quyet …;
  current situation; problem; background
content: noi dung …; mo ta …; tom tat …; noi dung y tuong …; noi dung sang kien …; mo ta y tuong
  …; noi dung giai phap …; cach thuc hien …; cac buoc …; tom tat noi dung …; noi dung chinh …;
  giai phap …; content; description; summary; details
novelty: diem moi …; tinh moi …; tinh sang tao …; cai moi …; noi dung moi …; novelty; what is new
reach: pham vi …; noi ap dung …; kha nang ap dung …; kha nang nhan rong …; pham vi ap dung …; dia
  diem ap dung …; dia ban ap dung …; quy mo …; pham vi nhan rong …; noi ap dung pham vi …; reach;
  scope; where it can be used
effect_economic: hieu qua kinh te …; loi ich kinh te …; gia tri lam loi …; economic effect …
effect_social: hieu qua …; hieu qua xa hoi …; loi ich …; loi ich xa hoi …; ket qua du kien …; hieu
  qua du kien …; hieu qua mang lai …; tac dong …; ket qua dat duoc …; social effect …; effect;
  impact
conditions: dieu kien …; dieu kien can thiet …; dieu kien ap dung …; nguon luc …; kinh phi du kien
  …; conditions; requirements
support_wanted: de nghi ho tro …; ho tro …; kien nghi …; de xuat ho tro …; nhu cau ho tro …; de
  xuat kien nghi …; mong muon …; support wanted; support
confidential_parts: bao mat …; phan can bao mat …; noi dung bao mat …; thong tin bao mat …; thong
  tin can bao mat …; confidential …
publication: cong bo …; cong bo ten …; cong bo ten tac gia …; an danh …; dong y cong bo …;
  publication
collector_name: nguoi thu nhan …; nguoi thu …; nguoi tiep nhan …; can bo tiep nhan …; nguoi nhan
  …; can bo thu nhan …; nguoi ghi …; collector
entered_by: nguoi nhap …; can bo nhap …; entered by
answer_due: hen tra loi …; ngay hen tra …; ngay hen tra loi …; han tra loi …; answer due
"""


def _labels() -> dict[str, str]:
    """Return field → the title of its column in the register that is written out."""
    titles = {field: title for title, field in (*REGISTER_TITLES.items(), *IDEA_TITLES.items())}
    of_authors = {f"{OF_AUTHOR}{field}": title for title, field in AUTHOR_TITLES.items()}
    return {field: title for field, title in (titles | of_authors).items() if field != STATE}


FIELD_LABELS = _labels()
TITLES = TitleBook.of(_TITLES).with_titles({title: field for field, title in FIELD_LABELS.items()})
