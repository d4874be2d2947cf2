<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi_VN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Giới thiệu</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Sổ Ý tưởng Thượng Ninh</source>
        <translation>Thượng Ninh Idea Register</translation>
    </message>
    <message>
        <source>Phiên bản {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Theo dõi ý tưởng đổi mới sáng tạo của xã: tiếp nhận, đánh giá, khen thưởng, báo cáo.</source>
        <translation>Follows the commune&apos;s innovation ideas: intake, assessment, awards, reports.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu: {path}</source>
        <translation>Data file: {path}</translation>
    </message>
    <message>
        <source>Nhật ký lỗi: {path}</source>
        <translation>Error log: {path}</translation>
    </message>
    <message>
        <source>Chương trình không gửi dữ liệu ra ngoài máy này. Mã nguồn theo giấy phép MIT; phông chữ Tinos và Inter theo giấy phép OFL; biểu tượng Lucide theo giấy phép ISC.</source>
        <translation>The program sends no data off this computer. The source code is under the MIT licence; the Tinos and Inter fonts under the OFL; the Lucide icons under the ISC licence.</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Tài khoản</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Tên này ghi vào nhật ký và phiếu in.</source>
        <translation>This name stands in the journal and on printed sheets.</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Ít nhất {least} ký tự; một câu ngắn dễ nhớ là tốt nhất.</source>
        <translation>At least {least} characters; a short sentence is easiest to remember.</translation>
    </message>
    <message>
        <source>Để trống thì giữ mật khẩu cũ.</source>
        <translation>Leave empty to keep the old password.</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Mật khẩu mới</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Gõ lại mật khẩu</source>
        <translation>Password once more</translation>
    </message>
</context>
<context>
    <name>AccountsTab</name>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Làm được gì</source>
        <translation>May do</translation>
    </message>
    <message>
        <source>Lập ngày</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>tài khoản</source>
        <translation>account</translation>
    </message>
    <message>
        <source>&amp;Thêm tài khoản</source>
        <translation>&amp;Add an account</translation>
    </message>
    <message>
        <source>&amp;Sửa</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Khóa</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Mã khôi &amp;phục…</source>
        <translation>Recovery co&amp;de…</translation>
    </message>
    <message>
        <source>Mã &amp;hóa tệp…</source>
        <translation>Encr&amp;ypt the file…</translation>
    </message>
    <message>
        <source>Đổi &amp;mật khẩu…</source>
        <translation>Change &amp;password…</translation>
    </message>
    <message>
        <source>Kh&amp;óa máy</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>Khóa chương trình khi rời bàn (Ctrl+L)</source>
        <translation>Lock the program when leaving the desk (Ctrl+L)</translation>
    </message>
    <message>
        <source>Chưa có tài khoản: ai mở máy này cũng làm được mọi việc, không hỏi mật khẩu.</source>
        <translation>No accounts: whoever opens this PC may do everything, without a password.</translation>
    </message>
    <message>
        <source>Bỏ mã &amp;hóa…</source>
        <translation>No more encr&amp;yption…</translation>
    </message>
    <message>
        <source>Khóa tài khoản {name}?</source>
        <translation>Close the account {name}?</translation>
    </message>
    <message>
        <source>Khóa tài khoản</source>
        <translation>Close the account</translation>
    </message>
    <message>
        <source>Người này không đăng nhập được nữa. Việc đã làm vẫn mang tên người ấy.</source>
        <translation>This person cannot sign in any more. What they did keeps their name.</translation>
    </message>
    <message>
        <source>Bỏ tài khoản cuối cùng?</source>
        <translation>Give up the last account?</translation>
    </message>
    <message>
        <source>Bỏ tài khoản</source>
        <translation>Give up the account</translation>
    </message>
    <message>
        <source>Từ nay ai mở máy này cũng làm được mọi việc, không hỏi mật khẩu.</source>
        <translation>From now on whoever opens this PC may do everything, without a password.</translation>
    </message>
    <message>
        <source>Lập mã khôi phục mới?</source>
        <translation>Make a new recovery code?</translation>
    </message>
    <message>
        <source>Lập và in</source>
        <translation>Make and print</translation>
    </message>
    <message>
        <source>Mã đã in trước đây sẽ không dùng được nữa.</source>
        <translation>The code printed before will not work any more.</translation>
    </message>
    <message>
        <source>Bỏ mã hóa tệp dữ liệu</source>
        <translation>Stop encrypting the data file</translation>
    </message>
    <message>
        <source>Mã hóa tệp dữ liệu</source>
        <translation>Encrypt the data file</translation>
    </message>
    <message>
        <source>Tệp dữ liệu và các bản sao lưu sẽ chỉ mở được bằng mật khẩu. Xong sẽ in mã khôi phục mới. Tài khoản khác cần được đặt lại mật khẩu ở đây rồi mới đăng nhập được.</source>
        <translation>The data file and its backups will open by a password only. A new recovery code is printed at the end. Other accounts have to be given a new password here before they can sign in.</translation>
    </message>
    <message>
        <source>Ai lấy được tệp dữ liệu sẽ đọc được. Bản sao lưu cũ vẫn mã hóa.</source>
        <translation>Whoever gets hold of the data file can read it. Old backups stay encrypted.</translation>
    </message>
    <message>
        <source>Đã khóa</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Đang dùng</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Một người dùng máy riêng thì không cần tài khoản. Nhiều người dùng chung máy, hoặc cần mã hóa tệp dữ liệu, thì lập tài khoản Quản trị trước.</source>
        <translation>One person with a PC of their own needs no accounts. Where several people use the PC, or the data file is to be encrypted, make an administrator account first.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu và bản sao lưu đã mã hóa.</source>
        <translation>The data file and its backups are encrypted.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu chưa mã hóa.</source>
        <translation>The data file is not encrypted.</translation>
    </message>
    <message>
        <source>Đã có mã khôi phục.</source>
        <translation>There is a recovery code.</translation>
    </message>
    <message>
        <source>Chưa có mã khôi phục: hãy in và cất vào phong bì.</source>
        <translation>There is no recovery code yet: print one and keep it in an envelope.</translation>
    </message>
</context>
<context>
    <name>ActivityActions</name>
    <message>
        <source>Đã xóa {count} dòng hoạt động.</source>
        <translation>{count} activity lines were removed.</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Hoạt động của {name}</source>
        <translation>Activities of {name}</translation>
    </message>
    <message>
        <source>Việc đã làm</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Way of receipt</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Nơi tổ chức</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Số người dự</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>Văn bản hoặc cuộc họp phát động; ảnh, biên bản kèm sau ở “Minh chứng”.</source>
        <translation>The document or meeting that launched it; add photos and minutes later under “Evidence”.</translation>
    </message>
    <message>
        <source>Chủ đề, nội dung đã phổ biến. Mỗi đơn vị được chọn tính một lượt.</source>
        <translation>Topic and content. Each chosen unit counts once.</translation>
    </message>
    <message>
        <source>Số người của từng đơn vị.</source>
        <translation>People of each unit.</translation>
    </message>
    <message>
        <source>Ghi phát động phong trào</source>
        <translation>Record a launch</translation>
    </message>
    <message>
        <source>Ghi tuyên truyền, vận động</source>
        <translation>Record outreach</translation>
    </message>
</context>
<context>
    <name>AdoptionDialog</name>
    <message>
        <source>Sửa giấy xác nhận áp dụng</source>
        <translation>Correct the confirmation of use</translation>
    </message>
</context>
<context>
    <name>AgendaDialog</name>
    <message>
        <source>Thêm ý tưởng vào chương trình</source>
        <translation>Add ideas to the agenda</translation>
    </message>
    <message>
        <source>Nhấn Space để chọn hoặc bỏ chọn từng dòng, Ctrl+A để chọn tất cả.</source>
        <translation>Press Space to choose or release a row, Ctrl+A to choose all.</translation>
    </message>
    <message>
        <source>Tìm theo số, tên, tác giả (Ctrl+F)</source>
        <translation>Search by number, title, author (Ctrl+F)</translation>
    </message>
    <message>
        <source>Chọn &amp;tất cả</source>
        <translation>Choose &amp;all</translation>
    </message>
    <message>
        <source>&amp;Bỏ chọn</source>
        <translation>Choose &amp;none</translation>
    </message>
    <message>
        <source>Chọn</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Tác giả</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Ngày nhận</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>ý tưởng</source>
        <translation>ideas</translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một ý tưởng.</source>
        <translation>Choose at least one idea.</translation>
    </message>
    <message>
        <source>Thêm &amp;vào chương trình</source>
        <translation>Add &amp;to the agenda</translation>
    </message>
    <message>
        <source>Thêm các ý tưởng đã chọn (Ctrl+Enter)</source>
        <translation>Add the chosen ideas (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Chọn mọi dòng đang hiện (Alt+T)</source>
        <translation>Choose every row shown (Alt+A)</translation>
    </message>
    <message>
        <source>Bỏ chọn mọi dòng (Alt+B)</source>
        <translation>Release every row (Alt+N)</translation>
    </message>
    <message>
        <source>Không có ý tưởng nào đang chờ đưa ra hội đồng.</source>
        <translation>No idea is waiting to go before the council.</translation>
    </message>
    <message>
        <source>Đã chọn {count} ý tưởng</source>
        <translation>{count} ideas chosen</translation>
    </message>
    <message>
        <source>Đã chọn</source>
        <translation>Chosen</translation>
    </message>
</context>
<context>
    <name>AlikeBox</name>
    <message>
        <source>Trong danh sách</source>
        <translation>In the list</translation>
    </message>
    <message>
        <source>Gần giống với</source>
        <translation>Similar to</translation>
    </message>
    <message>
        <source>Dòng {row}: {title}</source>
        <translation>Row {row}: {title}</translation>
    </message>
    <message>
        <source>Đã chọn: {choice}.</source>
        <translation>Chosen: {choice}.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Ghi đã trả lời tác giả</source>
        <translation>Record an answer to the author</translation>
    </message>
    <message>
        <source>Thông báo đã có số, ngày trong sổ văn bản tự tính là đã trả lời.</source>
        <translation>A notice that has number and day in the register counts as an answer by itself.</translation>
    </message>
    <message>
        <source>Ngày trả lời</source>
        <translation>Day of answer</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Way of receipt</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Kết quả và lý do; không nêu điểm của từng thành viên hội đồng</source>
        <translation>Result and reasons; never the scores of single council members</translation>
    </message>
</context>
<context>
    <name>AuthorBox</name>
    <message>
        <source>Thêm thông tin</source>
        <translation>Add details</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Thôn, cơ quan, trường…</source>
        <translation>Village, office, school…</translation>
    </message>
    <message>
        <source>Người đó đồng ý công bố tên</source>
        <translation>This person agrees to be named</translation>
    </message>
    <message>
        <source>Người đại diện đồng ý công bố tên</source>
        <translation>The representative agrees to the naming</translation>
    </message>
    <message>
        <source>Tác giả {number}</source>
        <translation>Author {number}</translation>
    </message>
    <message>
        <source>Thu gọn</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Địa chỉ, thư điện tử, ngày sinh, số định danh</source>
        <translation>Address, email, date of birth, ID number</translation>
    </message>
    <message>
        <source>Họ tên, tên gọi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Loại tác giả</source>
        <translation>Kind of author</translation>
    </message>
    <message>
        <source>Đơn vị, thôn</source>
        <translation>Unit, village</translation>
    </message>
    <message>
        <source>Chức vụ, nghề</source>
        <translation>Position, occupation</translation>
    </message>
    <message>
        <source>Số điện thoại</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Tỷ lệ đóng góp (%)</source>
        <translation>Share of the work (%)</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Thư điện tử</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Số định danh</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>Dưới 16 tuổi</source>
        <translation>Under 16</translation>
    </message>
    <message>
        <source>Không bắt buộc; được che khi rời ô.</source>
        <translation>Optional; hidden when you leave the box.</translation>
    </message>
</context>
<context>
    <name>AuthorRows</name>
    <message>
        <source>Thêm tác giả (Ctrl+T)</source>
        <translation>Add an author (Ctrl+T)</translation>
    </message>
    <message>
        <source>Chia đều (Ctrl+E)</source>
        <translation>Share equally (Ctrl+E)</translation>
    </message>
    <message>
        <source>Tác giả</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Bỏ tác giả này (Ctrl+Shift+T)</source>
        <translation>Remove this author (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Tổng tỷ lệ: {total}%</source>
        <translation>Total of shares: {total}%</translation>
    </message>
    <message>
        <source>Tổng tỷ lệ: {total}%, cần đủ 100%</source>
        <translation>Total of shares: {total}%, must be 100%</translation>
    </message>
</context>
<context>
    <name>AwardCandidates</name>
    <message>
        <source>Ý tưởng đạt</source>
        <translation>Ideas passed</translation>
    </message>
    <message>
        <source>Đề nghị tặng Giấy khen</source>
        <translation>Nominate for certificate of merit</translation>
    </message>
    <message>
        <source>Đề nghị khác…</source>
        <translation>Other nomination…</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tên ý tưởng</source>
        <translation>Title of the idea</translation>
    </message>
    <message>
        <source>Tác giả</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Điểm</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Xếp thứ</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Xếp loại</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>tác giả</source>
        <translation>authors</translation>
    </message>
    <message>
        <source>Tác giả có thể đề nghị khen thưởng</source>
        <translation>Authors who can be nominated for an award</translation>
    </message>
    <message>
        <source>Mọi tác giả đang chọn đều đã được đề nghị.</source>
        <translation>All chosen authors are nominated already.</translation>
    </message>
    <message>
        <source>Thành tích khác nhau, vẫn đề nghị</source>
        <translation>The achievements differ, nominate anyway</translation>
    </message>
    <message>
        <source>Phiên họp này không có ý tưởng nào được kết luận Đạt.</source>
        <translation>No idea of this session has the conclusion Approved.</translation>
    </message>
    <message>
        <source>Đã đề nghị</source>
        <translation>Nominated</translation>
    </message>
    <message>
        <source>Chưa đề nghị</source>
        <translation>Not nominated</translation>
    </message>
</context>
<context>
    <name>AwardDecisions</name>
    <message>
        <source>Quyết định trong năm</source>
        <translation>Decisions of the year</translation>
    </message>
    <message>
        <source>Xem và in</source>
        <translation>See and print</translation>
    </message>
    <message>
        <source>Ghi số, ngày ký…</source>
        <translation>Number and date…</translation>
    </message>
    <message>
        <source>Danh sách ký nhận</source>
        <translation>Payment list</translation>
    </message>
    <message>
        <source>Thu hồi quyết định…</source>
        <translation>Revoke decision…</translation>
    </message>
    <message>
        <source>Bỏ dự thảo</source>
        <translation>Drop the draft</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number, symbol</translation>
    </message>
    <message>
        <source>Ngày ký</source>
        <translation>Date of signing</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Được khen</source>
        <translation>Awarded</translation>
    </message>
    <message>
        <source>Tiền thưởng (đồng)</source>
        <translation>Bonuses (đồng)</translation>
    </message>
    <message>
        <source>quyết định</source>
        <translation>decisions</translation>
    </message>
    <message>
        <source>Quyết định khen thưởng</source>
        <translation>Award decision</translation>
    </message>
    <message>
        <source>Thu hồi toàn bộ Quyết định số {number}</source>
        <translation>Revoke the whole Decision No. {number}</translation>
    </message>
    <message>
        <source>Bỏ dự thảo quyết định này?</source>
        <translation>Drop this draft decision?</translation>
    </message>
    <message>
        <source>Danh sách đề nghị vẫn còn và dùng lại được cho quyết định khác.</source>
        <translation>The nominations stay and can be used for another decision.</translation>
    </message>
    <message>
        <source>Năm này chưa có quyết định khen thưởng. Hãy đề nghị khen thưởng trước, rồi bấm Lập quyết định.</source>
        <translation>No award decision in this year. Nominate first, then press Make a decision.</translation>
    </message>
    <message>
        <source>Chưa có số</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>{state}, thu hồi {count}</source>
        <translation>{state}, {count} revoked</translation>
    </message>
</context>
<context>
    <name>AwardDetail</name>
    <message>
        <source>Người được khen thưởng</source>
        <translation>Awarded</translation>
    </message>
    <message>
        <source>Thu hồi…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>Thông báo thu hồi</source>
        <translation>Notice of revocation</translation>
    </message>
    <message>
        <source>Giấy khen…</source>
        <translation>Certificates…</translation>
    </message>
    <message>
        <source>STT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Người được khen</source>
        <translation>Awarded to</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Thành tích</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Hệ số</source>
        <translation>Coefficient</translation>
    </message>
    <message>
        <source>Hệ số × lương</source>
        <translation>Coefficient × salary</translation>
    </message>
    <message>
        <source>Tiền thưởng</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>người, tập thể</source>
        <translation>people and collectives</translation>
    </message>
    <message>
        <source>Thu hồi khen thưởng của {recipient}</source>
        <translation>Revoke the award of {recipient}</translation>
    </message>
    <message>
        <source>Chọn một quyết định để xem người được khen thưởng.</source>
        <translation>Choose a decision to see who is awarded.</translation>
    </message>
    <message>
        <source>Đã thu hồi {day}: {reason}</source>
        <translation>Revoked on {day}: {reason}</translation>
    </message>
    <message>
        <source>Đã chi {day}</source>
        <translation>Paid on {day}</translation>
    </message>
    <message>
        <source>Mức lương cơ sở {salary}: {source}. Tổng tiền thưởng: {total} ({words}).</source>
        <translation>Base salary {salary}: {source}. Bonuses in total: {total} ({words}).</translation>
    </message>
</context>
<context>
    <name>AwardFiles</name>
    <message>
        <source>Lưu sổ quỹ ra Excel</source>
        <translation>Save the ledger as Excel</translation>
    </message>
    <message>
        <source>Chọn nơi lưu hồ sơ phiên họp</source>
        <translation>Choose where to save the session dossier</translation>
    </message>
    <message>
        <source>Đang ghi hồ sơ phiên họp</source>
        <translation>Writing the session dossier</translation>
    </message>
    <message>
        <source>Đã ghi {count} tệp của hồ sơ phiên họp.</source>
        <translation>{count} files of the session dossier written.</translation>
    </message>
    <message>
        <source>Chưa lập được:</source>
        <translation>Could not be made yet:</translation>
    </message>
</context>
<context>
    <name>AwardFund</name>
    <message>
        <source>Chi tiền thưởng…</source>
        <translation>Pay bonuses…</translation>
    </message>
    <message>
        <source>Ghi thu…</source>
        <translation>Enter income…</translation>
    </message>
    <message>
        <source>Chi khác…</source>
        <translation>Other expense…</translation>
    </message>
    <message>
        <source>Thu lại…</source>
        <translation>Take back…</translation>
    </message>
    <message>
        <source>Gạch bỏ…</source>
        <translation>Strike out…</translation>
    </message>
    <message>
        <source>Xem và in</source>
        <translation>See and print</translation>
    </message>
    <message>
        <source>Xuất Excel…</source>
        <translation>Export Excel…</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Chứng từ</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Thu (đồng)</source>
        <translation>In (đồng)</translation>
    </message>
    <message>
        <source>Chi (đồng)</source>
        <translation>Out (đồng)</translation>
    </message>
    <message>
        <source>Còn lại (đồng)</source>
        <translation>Balance (đồng)</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>dòng</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>Gạch bỏ dòng ngày {day}</source>
        <translation>Strike out the line of {day}</translation>
    </message>
    <message>
        <source>Dòng này vẫn còn trong sổ kèm lý do, nhưng không tính vào số dư nữa.</source>
        <translation>The line stays in the ledger with its reason but no longer counts in the balance.</translation>
    </message>
    <message>
        <source>Năm này sổ quỹ chưa có dòng nào. Bấm “Ghi thu…” để ghi kinh phí được giao; sau khi ban hành quyết định thì bấm “Chi tiền thưởng…”.</source>
        <translation>The ledger of this year is empty. Press “Enter income…” for the money allocated; once a decision is issued press “Pay bonuses…”.</translation>
    </message>
    <message>
        <source>Số dư đầu năm</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>Thu trong năm</source>
        <translation>In this year</translation>
    </message>
    <message>
        <source>Chi trong năm</source>
        <translation>Out this year</translation>
    </message>
    <message>
        <source>Còn lại</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Gạch bỏ: {reason}</source>
        <translation>Struck out: {reason}</translation>
    </message>
    <message>
        <source>Tiền thưởng theo quyết định đã ban hành còn chưa chi: {amount}.</source>
        <translation>Bonuses of issued decisions not paid yet: {amount}.</translation>
    </message>
    <message>
        <source>Quỹ còn thiếu {missing}.</source>
        <translation>The fund lacks {missing}.</translation>
    </message>
</context>
<context>
    <name>AwardNominations</name>
    <message>
        <source>Danh sách đề nghị</source>
        <translation>List of nominations</translation>
    </message>
    <message>
        <source>Lập quyết định…</source>
        <translation>Make a decision…</translation>
    </message>
    <message>
        <source>Bỏ đề nghị</source>
        <translation>Remove the nomination</translation>
    </message>
    <message>
        <source>Người được đề nghị</source>
        <translation>Nominee</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Chức vụ, nơi công tác</source>
        <translation>Position, workplace</translation>
    </message>
    <message>
        <source>Thành tích</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Kind of award</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>đề nghị</source>
        <translation>nominations</translation>
    </message>
    <message>
        <source>Danh sách đề nghị khen thưởng</source>
        <translation>List of award nominations</translation>
    </message>
    <message>
        <source>Chưa đề nghị khen thưởng ai. Hãy chọn tác giả ở bảng trên rồi bấm nút đề nghị.</source>
        <translation>Nobody is nominated yet. Choose an author in the table above, then press the nomination button.</translation>
    </message>
    <message>
        <source>Chưa lập</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Theo tờ trình</source>
        <translation>Listed in the submission</translation>
    </message>
    <message>
        <source>Dự thảo</source>
        <translation>Draft</translation>
    </message>
</context>
<context>
    <name>AwardsView</name>
    <message>
        <source>Khen thưởng</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Xem tờ trình</source>
        <translation>See the submission</translation>
    </message>
    <message>
        <source>Thông báo kết quả cho tác giả</source>
        <translation>Answers to the authors</translation>
    </message>
    <message>
        <source>Xuất hồ sơ phiên họp…</source>
        <translation>Export the session dossier…</translation>
    </message>
    <message>
        <source>Chọn phiên họp</source>
        <translation>Choose a session</translation>
    </message>
    <message>
        <source>Năm này chưa có phiên họp nào kết thúc. Hãy chấm điểm, kết luận và kết thúc phiên họp trước; ý tưởng đạt sẽ hiện ở đây.</source>
        <translation>No session of this year has ended. Score, conclude and close a session first; approved ideas then show up here.</translation>
    </message>
    <message>
        <source>Mở trang Đánh giá</source>
        <translation>Open Assessment</translation>
    </message>
    <message>
        <source>{text} ({keys})</source>
        <translation>{text} ({keys})</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Phiên họp</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Đề nghị khen thưởng</source>
        <translation>Nominations for awards</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Quỹ khen thưởng</source>
        <translation>Award fund</translation>
    </message>
    <message>
        <source>{title} – {day}: {approved} ý tưởng đạt, {nominated} đề nghị khen thưởng</source>
        <translation>{title} – {day}: {approved} ideas passed, {nominated} nominated</translation>
    </message>
</context>
<context>
    <name>BandRow</name>
    <message>
        <source>Xếp loại</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Từ điểm</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Bỏ mức này</source>
        <translation>Remove this band</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Chưa có số liệu</source>
        <translation>No figures yet</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
</context>
<context>
    <name>BasesTab</name>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Dùng trong</source>
        <translation>Used in</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Đối chiếu</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Mục ghi “Cần kiểm tra”: hãy đối chiếu với văn bản gốc một lần; mở ra và lưu lại là đã kiểm tra.</source>
        <translation>Items marked “To be checked”: compare them once with the original text; opening and saving one counts as checked.</translation>
    </message>
    <message>
        <source>căn cứ</source>
        <translation>legal bases</translation>
    </message>
    <message>
        <source>&amp;Thêm căn cứ</source>
        <translation>&amp;Add a basis</translation>
    </message>
    <message>
        <source>&amp;Sửa</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Lên</source>
        <translation>&amp;Up</translation>
    </message>
    <message>
        <source>&amp;Xuống</source>
        <translation>&amp;Down</translation>
    </message>
    <message>
        <source>Cần kiểm tra</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Đã kiểm tra</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>{text} (được thay bằng {successor})</source>
        <translation>{text} (replaced by {successor})</translation>
    </message>
    <message>
        <source>Đã thay thế</source>
        <translation>Replaced</translation>
    </message>
</context>
<context>
    <name>BasisDialog</name>
    <message>
        <source>Căn cứ pháp lý</source>
        <translation>Legal bases</translation>
    </message>
    <message>
        <source>Căn cứ chỉ in vào văn bản ghi ngày trong thời gian có hiệu lực.</source>
        <translation>A basis is printed only in documents dated while it is in force.</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Không ghi dấu chấm phẩy ở cuối; chương trình tự ghi khi in.</source>
        <translation>Leave out the semicolon at the end; the program adds it when printing.</translation>
    </message>
    <message>
        <source>Dùng trong</source>
        <translation>Used in</translation>
    </message>
    <message>
        <source>Có hiệu lực từ</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Đến hết ngày</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Được thay bằng</source>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>Căn cứ này hết hiệu lực từ ngày căn cứ thay thế có hiệu lực.</source>
        <translation>This basis ends when the one that replaces it comes into force.</translation>
    </message>
    <message>
        <source>Chưa được thay thế</source>
        <translation>Not replaced</translation>
    </message>
</context>
<context>
    <name>BonusSums</name>
    <message>
        <source>Vượt quỹ khen thưởng: quỹ còn {balance}, quyết định khác chưa chi {promised}, nên thiếu {missing}. Hãy bổ sung kinh phí trước khi ban hành.</source>
        <translation>Over the award fund: balance {balance}, other decisions not paid {promised}, so {missing} is missing. Add money before issuing.</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Hệ số × mức lương cơ sở</source>
        <translation>Coefficient × base salary</translation>
    </message>
    <message>
        <source>Mức thưởng</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Cộng</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Tổng cộng: {amount} ({words})</source>
        <translation>Total: {amount} ({words})</translation>
    </message>
    <message>
        <source>Mức lương cơ sở {salary}: {source}. {rounding}.</source>
        <translation>Base salary {salary}: {source}. {rounding}.</translation>
    </message>
    <message>
        <source>{coefficient} × {salary} = {raw}</source>
        <translation>{coefficient} × {salary} = {raw}</translation>
    </message>
</context>
<context>
    <name>BookSaving</name>
    <message>
        <source>Lưu ra Excel</source>
        <translation>Save to Excel</translation>
    </message>
    <message>
        <source>Bảng tính Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Đang ghi tệp Excel</source>
        <translation>Writing the Excel file</translation>
    </message>
    <message>
        <source>Đã ghi tệp Excel.</source>
        <translation>The Excel file has been written.</translation>
    </message>
</context>
<context>
    <name>CertificatesDialog</name>
    <message>
        <source>Mẫu in mới…</source>
        <translation>New print profile…</translation>
    </message>
    <message>
        <source>Sửa mẫu in…</source>
        <translation>Edit print profile…</translation>
    </message>
    <message>
        <source>Chọn tất cả</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Chỉ chọn chưa in</source>
        <translation>Only those not printed</translation>
    </message>
    <message>
        <source>Bỏ chọn</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>Sổ in…</source>
        <translation>Print log…</translation>
    </message>
    <message>
        <source>Ghi số sổ vàng</source>
        <translation>Enter golden book numbers</translation>
    </message>
    <message>
        <source>&amp;Đóng</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Xem, lưu tệp…</source>
        <translation>View, save a file…</translation>
    </message>
    <message>
        <source>Xem trước và in…</source>
        <translation>Preview and print…</translation>
    </message>
    <message>
        <source>Đã ghi {count} số sổ vàng.</source>
        <translation>{count} golden book numbers entered.</translation>
    </message>
    <message>
        <source>Giấy khen</source>
        <translation>Certificate of merit</translation>
    </message>
    <message>
        <source>Giấy khen theo Quyết định số {name}</source>
        <translation>Certificates of Decision No. {name}</translation>
    </message>
    <message>
        <source>Giấy khen theo dự thảo quyết định</source>
        <translation>Certificates of a draft decision</translation>
    </message>
    <message>
        <source>Chưa có số, ngày ký: những chỗ đó và số sổ vàng để trống trên Giấy khen.</source>
        <translation>Number and day are open: these places and the golden book number stay blank on the certificate.</translation>
    </message>
    <message>
        <source>Mẫu in</source>
        <translation>Print profile</translation>
    </message>
    <message>
        <source>In cho</source>
        <translation>Print for</translation>
    </message>
    <message>
        <source>Lý do in lại</source>
        <translation>Reason for printing again</translation>
    </message>
    <message>
        <source>Chỉ cần khi có người đã in rồi; lý do được ghi vào sổ in.</source>
        <translation>Needed only for those printed before; it goes into the print log.</translation>
    </message>
    <message>
        <source>Đã ghi {count} Giấy khen vào sổ in.</source>
        <translation>{count} certificates entered in the print log.</translation>
    </message>
    <message>
        <source>Muốn in tiếp hoặc in lại, hãy đóng trang xem trước này.</source>
        <translation>To print more or again, close this preview first.</translation>
    </message>
    <message>
        <source>Giấy trắng A4, in cả khung</source>
        <translation>Blank A4 paper, frame included</translation>
    </message>
    <message>
        <source>{position}. {recipient}</source>
        <translation>{position}. {recipient}</translation>
    </message>
    <message>
        <source>{name} – đã in {count} lần</source>
        <translation>{name} – printed {count} times</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Gõ để tìm hoặc chọn</source>
        <translation>Type to search, or choose</translation>
    </message>
    <message>
        <source>Không có trong danh sách. Hãy chọn một mục.</source>
        <translation>Not in the list. Choose an item.</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>Cột trong tệp</source>
        <translation>Column in the file</translation>
    </message>
    <message>
        <source>Mấy ô đầu</source>
        <translation>First cells</translation>
    </message>
    <message>
        <source>Là</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Các cột của danh sách</source>
        <translation>Columns of the list</translation>
    </message>
    <message>
        <source>Cột “{title}” là</source>
        <translation>Column “{title}” is</translation>
    </message>
    <message>
        <source>(bỏ qua cột này)</source>
        <translation>(leave this column out)</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>Hồ sơ còn thiếu</source>
        <translation>Missing from the file</translation>
    </message>
    <message>
        <source>Vẫn lưu được; phần còn thiếu ghi trên phiếu tiếp nhận.</source>
        <translation>You can still save; what is missing is written on the receipt.</translation>
    </message>
    <message>
        <source>Đã đủ các phần của hồ sơ.</source>
        <translation>All parts of the file are there.</translation>
    </message>
    <message>
        <source>Đến ô này</source>
        <translation>Go to this box</translation>
    </message>
    <message>
        <source>Phím tắt</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>{key}: {what}</source>
        <translation>{key}: {what}</translation>
    </message>
</context>
<context>
    <name>ConclusionForm</name>
    <message>
        <source>Tất cả đồng ý</source>
        <translation>All agree</translation>
    </message>
    <message>
        <source>Chọn kết luận</source>
        <translation>Choose a conclusion</translation>
    </message>
    <message>
        <source>Hãy ghi số phiếu đồng ý (có thể là 0).</source>
        <translation>Enter the number of votes in favour (may be 0).</translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation>In favour</translation>
    </message>
    <message>
        <source>Không đồng ý</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Ý kiến khác</source>
        <translation>Other votes</translation>
    </message>
    <message>
        <source>Phiếu không hợp lệ</source>
        <translation>Invalid votes</translation>
    </message>
    <message>
        <source>Kết quả biểu quyết</source>
        <translation>Result of the vote</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Lý do, yêu cầu</source>
        <translation>Reasons, requests</translation>
    </message>
    <message>
        <source>Ý kiến thảo luận</source>
        <translation>Opinions in the discussion</translation>
    </message>
    <message>
        <source>Thông qua</source>
        <translation>Carried</translation>
    </message>
    <message>
        <source>Không thông qua</source>
        <translation>Not carried</translation>
    </message>
    <message>
        <source>Chưa có phiếu chấm đủ điểm nào.</source>
        <translation>No complete score sheet yet.</translation>
    </message>
    <message>
        <source>đạt điểm sàn</source>
        <translation>reaches the pass mark</translation>
    </message>
    <message>
        <source>chưa đạt điểm sàn</source>
        <translation>below the pass mark</translation>
    </message>
    <message>
        <source>Điểm trung bình {mean}</source>
        <translation>Average score {mean}</translation>
    </message>
    <message>
        <source>{sheets}/{expected} phiếu</source>
        <translation>{sheets}/{expected} sheets</translation>
    </message>
    <message>
        <source>chênh lệch {spread}</source>
        <translation>spread {spread}</translation>
    </message>
    <message>
        <source>Hạng {place}</source>
        <translation>Rank {place}</translation>
    </message>
    <message>
        <source>các phiếu khác xa nhau</source>
        <translation>sheets far apart</translation>
    </message>
    <message>
        <source>Không đủ thành phần: chỉ {voters} trong {members} thành viên được xét ý tưởng này. Ý tưởng trở lại danh sách chờ khi kết thúc phiên họp.</source>
        <translation>No quorum: only {voters} of {members} members may judge this idea. It goes back to the waiting list when the session is closed.</translation>
    </message>
    <message>
        <source>{voters} thành viên được biểu quyết. Thông qua khi có ít nhất {least} phiếu đồng ý ({share} {of}, không kể người từ chối chấm).</source>
        <translation>{voters} members may vote. Carried with at least {least} votes in favour ({share} of {of}, not counting recused members).</translation>
    </message>
</context>
<context>
    <name>ConfirmationBoxes</name>
    <message>
        <source>Gõ tên đơn vị</source>
        <translation>Type the name of a unit</translation>
    </message>
    <message>
        <source>Họ tên, chức vụ</source>
        <translation>Full name, title</translation>
    </message>
    <message>
        <source>Giấy xác nhận hiệu quả áp dụng</source>
        <translation>Confirmation of the benefit of adoption</translation>
    </message>
    <message>
        <source>Đơn vị áp dụng</source>
        <translation>Adopting unit</translation>
    </message>
    <message>
        <source>Áp dụng từ</source>
        <translation>Adopted from</translation>
    </message>
    <message>
        <source>Hiệu quả</source>
        <translation>Benefit</translation>
    </message>
    <message>
        <source>Số liệu đo được</source>
        <translation>Measured figures</translation>
    </message>
    <message>
        <source>Người ký xác nhận</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Ngày ký</source>
        <translation>Date of signing</translation>
    </message>
</context>
<context>
    <name>CouncilDialog</name>
    <message>
        <source>Lập hội đồng</source>
        <translation>Set up a council</translation>
    </message>
    <message>
        <source>Hội đồng</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Ghi theo quyết định thành lập. Đơn vị và thôn của thành viên giúp nhắc khi tác giả là người cùng đơn vị hoặc người thân. Dòng không ghi tên được bỏ qua.</source>
        <translation>Enter it as in the decision that set it up. A member&apos;s unit and village help to warn when an author is from the same unit or a relative. Rows without a name are skipped.</translation>
    </message>
    <message>
        <source>Tên hội đồng</source>
        <translation>Name of the council</translation>
    </message>
    <message>
        <source>Quyết định số</source>
        <translation>Decision number</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hội đồng xét ý tưởng, sáng kiến</source>
        <translation>Council for ideas and initiatives</translation>
    </message>
</context>
<context>
    <name>CouncilMembers</name>
    <message>
        <source>Thêm &amp;thành viên</source>
        <translation>Add a &amp;member</translation>
    </message>
    <message>
        <source>Thêm một thành viên (Alt+T)</source>
        <translation>Add a member (Alt+M)</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Thôn</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Dự khuyết cho</source>
        <translation>Substitute for</translation>
    </message>
</context>
<context>
    <name>CouncilsDialog</name>
    <message>
        <source>Hội đồng</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>hội đồng</source>
        <translation>councils</translation>
    </message>
    <message>
        <source>&amp;Lập hội đồng</source>
        <translation>&amp;Set up a council</translation>
    </message>
    <message>
        <source>&amp;Sửa</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Quyết định thành lập…</source>
        <translation>&amp;Founding decision…</translation>
    </message>
    <message>
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Chưa có hội đồng nào.</source>
        <translation>No council yet.</translation>
    </message>
    <message>
        <source>Lập hội đồng</source>
        <translation>Set up a council</translation>
    </message>
    <message>
        <source>Lập hội đồng mới (Ctrl+N)</source>
        <translation>Set up a new council (Ctrl+N)</translation>
    </message>
    <message>
        <source>Xem và sửa hội đồng đang chọn (Enter)</source>
        <translation>See and edit the chosen council (Enter)</translation>
    </message>
    <message>
        <source>Quyết định thành lập hội đồng đang chọn (Alt+Q)</source>
        <translation>Founding decision of the chosen council (Alt+F)</translation>
    </message>
    <message>
        <source>Đóng (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Không thuộc đơn vị nào</source>
        <translation>Of no unit</translation>
    </message>
</context>
<context>
    <name>CrashBox</name>
    <message>
        <source>Chương trình gặp lỗi</source>
        <translation>The program met a defect</translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi ngoài dự kiến. Dữ liệu đã lưu vẫn an toàn.</source>
        <translation>The program met an unexpected defect. Saved data is safe.</translation>
    </message>
    <message>
        <source>Bước vừa làm chưa được ghi. Anh/chị có thể làm lại; nếu lỗi lặp lại, hãy lưu báo lỗi và gửi cho người hỗ trợ.</source>
        <translation>The last step was not recorded. You can do it again; if the defect returns, save the report and send it to your support person.</translation>
    </message>
    <message>
        <source>Lưu báo lỗi</source>
        <translation>Save the report</translation>
    </message>
</context>
<context>
    <name>CriterionRow</name>
    <message>
        <source>Tiêu chí</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Điểm tối đa</source>
        <translation>Maximum score</translation>
    </message>
    <message>
        <source>Điểm liệt</source>
        <translation>Knock-out mark</translation>
    </message>
    <message>
        <source>Bỏ tiêu chí này</source>
        <translation>Remove this criterion</translation>
    </message>
    <message>
        <source>Tối đa</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Hướng dẫn cho điểm</source>
        <translation>How to score</translation>
    </message>
</context>
<context>
    <name>DateBox</name>
    <message>
        <source>ngày/tháng/năm</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Chọn trên lịch</source>
        <translation>Choose in the calendar</translation>
    </message>
    <message>
        <source>Không hiểu ngày này. Hãy ghi như 05/06/2026.</source>
        <translation>This date is not understood. Write it as 05/06/2026.</translation>
    </message>
</context>
<context>
    <name>DatedLinesDialog</name>
    <message>
        <source>dòng</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>&amp;Thêm dòng…</source>
        <translation>&amp;Add a line…</translation>
    </message>
    <message>
        <source>&amp;Sửa…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>&amp;Bỏ</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Lập quyết định khen thưởng</source>
        <translation>Make an award decision</translation>
    </message>
    <message>
        <source>Quyết định được lập ở dạng dự thảo, chưa có số. Sau khi ký thì ghi số và ngày ký; tiền thưởng tính lại theo mức lương cơ sở của ngày ký.</source>
        <translation>The decision is made as a draft, without a number. Enter the number and the date after signing; the bonuses are counted again with the base salary of the day of signing.</translation>
    </message>
    <message>
        <source>&amp;Lập dự thảo</source>
        <translation>&amp;Make the draft</translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một người hoặc tập thể.</source>
        <translation>Choose at least one person or collective.</translation>
    </message>
    <message>
        <source>Hãy chọn người ký.</source>
        <translation>Choose a signer.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày dự kiến ký.</source>
        <translation>No expected date of signing.</translation>
    </message>
    <message>
        <source>{recipient} ({kind}): {achievement}</source>
        <translation>{recipient} ({kind}): {achievement}</translation>
    </message>
    <message>
        <source>Tặng Giấy khen cho</source>
        <translation>Certificates of merit for</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Ngày dự kiến ký</source>
        <translation>Expected date of signing</translation>
    </message>
    <message>
        <source>Tiền thưởng, đồng</source>
        <translation>Bonuses, đồng</translation>
    </message>
    <message>
        <source>Chọn người được khen và ngày dự kiến ký để tính tiền thưởng.</source>
        <translation>Choose who is awarded and the expected date of signing to count the bonuses.</translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message>
        <source>Khi ban hành: {then}; hiện nay: {now}.</source>
        <translation>When issued: {then}; now: {now}.</translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Khi ban hành</source>
        <translation>At issue</translation>
    </message>
    <message>
        <source>Hiện nay</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>bản ghi</source>
        <translation>records</translation>
    </message>
    <message>
        <source>Mở bản ghi</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Khác biệt từ khi ban hành</source>
        <translation>Differences since issue</translation>
    </message>
    <message>
        <source>Số liệu hiện nay giống hệt khi ban hành.</source>
        <translation>The figures are the same now as at issue.</translation>
    </message>
    <message>
        <source>Bản ghi không còn trong sổ</source>
        <translation>The record is no longer in the file</translation>
    </message>
</context>
<context>
    <name>DocumentActions</name>
    <message>
        <source>Ghi số và ngày…</source>
        <translation>Enter number and day…</translation>
    </message>
    <message>
        <source>Xem và in</source>
        <translation>See and print</translation>
    </message>
    <message>
        <source>Lưu bản vào sổ</source>
        <translation>Keep a copy</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Make again</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Hủy…</source>
        <translation>Cancel…</translation>
    </message>
    <message>
        <source>Số của dòng này vẫn giữ trong sổ và không cấp lại cho văn bản khác.</source>
        <translation>The number of this line stays in the register and is not given to another document.</translation>
    </message>
    <message>
        <source>Hủy văn bản {number}</source>
        <translation>Cancel document {number}</translation>
    </message>
    <message>
        <source>{text} ({keys})</source>
        <translation>{text} ({keys})</translation>
    </message>
</context>
<context>
    <name>DocumentDetail</name>
    <message>
        <source>Bản đã lưu</source>
        <translation>Kept copy</translation>
    </message>
    <message>
        <source>Lưu lúc</source>
        <translation>Kept at</translation>
    </message>
    <message>
        <source>Mã băm PDF</source>
        <translation>Hash of the PDF</translation>
    </message>
    <message>
        <source>bản</source>
        <translation>copies</translation>
    </message>
    <message>
        <source>Mở PDF</source>
        <translation>Open PDF</translation>
    </message>
    <message>
        <source>Mở Word</source>
        <translation>Open Word</translation>
    </message>
    <message>
        <source>Chọn một dòng để xem chi tiết</source>
        <translation>Choose a line to see its details</translation>
    </message>
    <message>
        <source>Dữ liệu đã thay đổi so với bản lưu:</source>
        <translation>The data differ from the kept copy:</translation>
    </message>
    <message>
        <source>Chưa lưu bản nào.</source>
        <translation>No copy kept yet.</translation>
    </message>
    <message>
        <source>Các bản đã lưu</source>
        <translation>Kept copies</translation>
    </message>
    <message>
        <source>chưa ghi</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>Loại: {text}</source>
        <translation>Kind: {text}</translation>
    </message>
    <message>
        <source>Ngày ký: {text}</source>
        <translation>Signed on: {text}</translation>
    </message>
    <message>
        <source>Người ký: {text}</source>
        <translation>Signer: {text}</translation>
    </message>
    <message>
        <source>Thẩm quyền ký: {text}</source>
        <translation>Signs as: {text}</translation>
    </message>
    <message>
        <source>Nơi nhận: {text}</source>
        <translation>Recipients: {text}</translation>
    </message>
    <message>
        <source>Nơi giữ bản lưu: {text}</source>
        <translation>Copy kept at: {text}</translation>
    </message>
    <message>
        <source>Số lượng bản: {text}</source>
        <translation>Number of copies: {text}</translation>
    </message>
    <message>
        <source>Ngày chuyển: {text}</source>
        <translation>Sent on: {text}</translation>
    </message>
    <message>
        <source>Ghi chú: {text}</source>
        <translation>Note: {text}</translation>
    </message>
    <message>
        <source>Lý do hủy: {text}</source>
        <translation>Reason for cancelling: {text}</translation>
    </message>
    <message>
        <source>Vào sổ: {day} {who}</source>
        <translation>Entered: {day} {who}</translation>
    </message>
</context>
<context>
    <name>DocumentFiles</name>
    <message>
        <source>Đã lưu “{title}” vào sổ, cả tệp Word và tệp PDF.</source>
        <translation>“{title}” is kept in the register, both Word and PDF.</translation>
    </message>
    <message>
        <source>“{title}” không khác bản đã lưu gần nhất nên không lưu thêm bản nữa.</source>
        <translation>“{title}” does not differ from the last kept copy, so no other is kept.</translation>
    </message>
    <message>
        <source>Lưu sổ văn bản đi</source>
        <translation>Save the register of outgoing documents</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>văn bản</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number, symbol</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tên loại và trích yếu</source>
        <translation>Kind and subject</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Nơi giữ bản lưu</source>
        <translation>Copy kept at</translation>
    </message>
    <message>
        <source>Số bản</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Ngày chuyển</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Đã cũ</source>
        <translation>Out of date</translation>
    </message>
    <message>
        <source>Giữ cho: {purpose}</source>
        <translation>Kept for: {purpose}</translation>
    </message>
    <message>
        <source>{type}: {subject}</source>
        <translation>{type}: {subject}</translation>
    </message>
    <message>
        <source>Không có văn bản nào khớp với điều đang tìm và lọc.</source>
        <translation>No document matches what is searched and filtered.</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Năm này chưa có văn bản nào trong sổ. Hãy vào sổ biên bản, tờ trình của phiên họp hoặc ghi một văn bản do nơi khác soạn.</source>
        <translation>The register of this year is empty. Enter the minutes or the submission of a session, or a document drafted elsewhere.</translation>
    </message>
    <message>
        <source>Vào sổ văn bản</source>
        <translation>Enter a document</translation>
    </message>
</context>
<context>
    <name>DocumentRemarks</name>
    <message>
        <source>Những chỗ cần xem lại trong sổ</source>
        <translation>What should be looked at in the register</translation>
    </message>
    <message>
        <source>Số và ngày liền mạch, không có văn bản chờ số quá lâu.</source>
        <translation>Numbers and days run on, no document waits too long for its number.</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Vào sổ văn bản…</source>
        <translation>Enter a document…</translation>
    </message>
    <message>
        <source>Thêm văn bản ngoài…</source>
        <translation>Add an outside document…</translation>
    </message>
    <message>
        <source>Giữ số…</source>
        <translation>Keep a number…</translation>
    </message>
    <message>
        <source>In sổ</source>
        <translation>Print register</translation>
    </message>
    <message>
        <source>Xuất Excel…</source>
        <translation>Export Excel…</translation>
    </message>
    <message>
        <source>Tìm số, trích yếu, nơi nhận (Ctrl+F)</source>
        <translation>Find number, subject, recipients (Ctrl+F)</translation>
    </message>
    <message>
        <source>Danh sách văn bản đi</source>
        <translation>List of outgoing documents</translation>
    </message>
    <message>
        <source>Cần xem lại ({count})</source>
        <translation>To look at ({count})</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>{text} ({keys})</source>
        <translation>{text} ({keys})</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Tiếp tục bản nháp</source>
        <translation>Continue the draft</translation>
    </message>
    <message>
        <source>Bỏ bản nháp</source>
        <translation>Drop the draft</translation>
    </message>
    <message>
        <source>Có phiếu đang nhập dở, giữ lúc {time} ngày {day}.</source>
        <translation>A form was left half-filled, kept at {time} on {day}.</translation>
    </message>
</context>
<context>
    <name>DutyDialog</name>
    <message>
        <source>Sửa dòng lịch</source>
        <translation>Edit calendar line</translation>
    </message>
    <message>
        <source>Thêm kỳ báo cáo</source>
        <translation>Add a reporting period</translation>
    </message>
    <message>
        <source>Kỳ báo cáo</source>
        <translation>Reporting period</translation>
    </message>
    <message>
        <source>Hạn sau ngày cuối kỳ (ngày)</source>
        <translation>Days after the period&apos;s last day</translation>
    </message>
    <message>
        <source>Không đánh dấu loại nào thì mọi đơn vị đều báo cáo.</source>
        <translation>With no kind ticked, all units report.</translation>
    </message>
    <message>
        <source>Loại đơn vị báo cáo</source>
        <translation>Kinds of units that report</translation>
    </message>
    <message>
        <source>Áp dụng từ</source>
        <translation>Adopted from</translation>
    </message>
    <message>
        <source>Đến hết</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <source>Đánh giá</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>&amp;Hội đồng…</source>
        <translation>&amp;Councils…</translation>
    </message>
    <message>
        <source>&amp;Phiên họp mới</source>
        <translation>&amp;New session</translation>
    </message>
    <message>
        <source>Ngày họp</source>
        <translation>Day of the session</translation>
    </message>
    <message>
        <source>Phiên họp</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Hội đồng</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>phiên họp</source>
        <translation>sessions</translation>
    </message>
    <message>
        <source>Năm: {year}</source>
        <translation>Year: {year}</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Chỉ hiện phiên họp của một năm</source>
        <translation>Show only the sessions of one year</translation>
    </message>
    <message>
        <source>Lập, xem và sửa hội đồng (Ctrl+H)</source>
        <translation>Set up, see and edit councils (Ctrl+H)</translation>
    </message>
    <message>
        <source>Lập phiên họp mới (Ctrl+N)</source>
        <translation>Set up a new session (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Năm</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Chưa có hội đồng. Trước hết lập hội đồng theo quyết định thành lập, sau đó lập phiên họp và chọn ý tưởng đưa ra xét.</source>
        <translation>No council yet. First set up the council as in its decision, then set up a session and choose the ideas to judge.</translation>
    </message>
    <message>
        <source>Lập hội đồng</source>
        <translation>Set up a council</translation>
    </message>
    <message>
        <source>Đã có hội đồng. Bây giờ lập phiên họp và chọn ý tưởng đưa ra xét.</source>
        <translation>The council is there. Now set up a session and choose the ideas to judge.</translation>
    </message>
    <message>
        <source>Lập phiên họp</source>
        <translation>Set up a session</translation>
    </message>
    <message>
        <source>Năm này chưa có phiên họp nào.</source>
        <translation>No session in this year.</translation>
    </message>
    <message>
        <source>Hội đồng xét ý tưởng: chấm điểm, biểu quyết, kết luận.</source>
        <translation>The council judges ideas: scores, votes, conclusions.</translation>
    </message>
    <message>
        <source>{count} phiên họp chưa kết thúc</source>
        <translation>{count} sessions not closed</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Minh chứng</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Đã gỡ tệp {name}.</source>
        <translation>File {name} removed.</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Lĩnh vực</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Lĩnh vực ưu tiên của kế hoạch (mục IV.1)</source>
        <translation>Priority field of the plan (section IV.1)</translation>
    </message>
    <message>
        <source>Dùng khi tiếp nhận ý tưởng mới</source>
        <translation>Offer when receiving new ideas</translation>
    </message>
    <message>
        <source>Tên lĩnh vực</source>
        <translation>Name of the field</translation>
    </message>
</context>
<context>
    <name>FieldPlacesBox</name>
    <message>
        <source>Chưa ghi số.</source>
        <translation>No number entered.</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>Mục được in</source>
        <translation>Printed item</translation>
    </message>
    <message>
        <source>Cách mép trái</source>
        <translation>From the left edge</translation>
    </message>
    <message>
        <source>Cách mép trên</source>
        <translation>From the top edge</translation>
    </message>
    <message>
        <source>Chiều rộng</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Font size</translation>
    </message>
</context>
<context>
    <name>FieldsTab</name>
    <message>
        <source>Lĩnh vực</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Ưu tiên</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Sử dụng</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Số ý tưởng</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Một ý tưởng có thể thuộc nhiều lĩnh vực; lĩnh vực đầu tiên là lĩnh vực chính.</source>
        <translation>An idea may belong to several fields; the first one is its main field.</translation>
    </message>
    <message>
        <source>lĩnh vực</source>
        <translation>fields</translation>
    </message>
    <message>
        <source>&amp;Thêm lĩnh vực</source>
        <translation>&amp;Add a field</translation>
    </message>
    <message>
        <source>&amp;Sửa</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Đang dùng</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Ngừng dùng</source>
        <translation>No longer used</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Chưa phân loại</source>
        <translation>Not classified</translation>
    </message>
    <message>
        <source>Ý tưởng, sáng kiến được tiếp nhận</source>
        <translation>Ideas and initiatives received</translation>
    </message>
    <message>
        <source>Ý tưởng vào sổ tiếp nhận trong kỳ, kể cả ý tưởng về sau được gộp hoặc tác giả rút.</source>
        <translation>Ideas entered in the register in the period, including those merged or withdrawn later.</translation>
    </message>
    <message>
        <source>Ý tưởng thuộc lĩnh vực ưu tiên</source>
        <translation>Ideas in priority fields</translation>
    </message>
    <message>
        <source>Ý tưởng tiếp nhận trong kỳ có lĩnh vực chính thuộc nhóm ưu tiên.</source>
        <translation>Ideas received in the period whose main field is a priority field.</translation>
    </message>
    <message>
        <source>Lượt tác giả tham gia</source>
        <translation>Author entries</translation>
    </message>
    <message>
        <source>Mỗi tác giả của mỗi ý tưởng tiếp nhận trong kỳ tính một lượt.</source>
        <translation>Each author of each idea received in the period counts once.</translation>
    </message>
    <message>
        <source>Đơn vị có ý tưởng</source>
        <translation>Units with ideas</translation>
    </message>
    <message>
        <source>Thôn, cơ quan, đơn vị có ý tưởng được tiếp nhận trong kỳ.</source>
        <translation>Villages, offices and units with an idea received in the period.</translation>
    </message>
    <message>
        <source>Phiên họp hội đồng</source>
        <translation>Council sessions</translation>
    </message>
    <message>
        <source>Phiên họp đánh giá đã kết thúc, tính theo ngày họp.</source>
        <translation>Assessment sessions that were closed, by the day of the session.</translation>
    </message>
    <message>
        <source>Ý tưởng được hội đồng đánh giá</source>
        <translation>Ideas assessed by the council</translation>
    </message>
    <message>
        <source>Ý tưởng có kết luận của hội đồng trong kỳ; xét nhiều lần tính một.</source>
        <translation>Ideas with a council conclusion in the period; judged several times counts once.</translation>
    </message>
    <message>
        <source>Ý tưởng đạt</source>
        <translation>Ideas passed</translation>
    </message>
    <message>
        <source>Ý tưởng có kết luận cuối cùng trong kỳ là “Đạt”.</source>
        <translation>Ideas whose last conclusion in the period is “Passed”.</translation>
    </message>
    <message>
        <source>Ý tưởng cần hoàn thiện</source>
        <translation>Ideas needing improvement</translation>
    </message>
    <message>
        <source>Ý tưởng có kết luận cuối cùng trong kỳ là “Cần hoàn thiện”.</source>
        <translation>Ideas whose last conclusion in the period is “Needs improvement”.</translation>
    </message>
    <message>
        <source>Ý tưởng không đạt</source>
        <translation>Ideas not passed</translation>
    </message>
    <message>
        <source>Ý tưởng có kết luận cuối cùng trong kỳ là “Không đạt”.</source>
        <translation>Ideas whose last conclusion in the period is “Not passed”.</translation>
    </message>
    <message>
        <source>Ý tưởng đang chờ đánh giá</source>
        <translation>Ideas waiting for assessment</translation>
    </message>
    <message>
        <source>Ý tưởng đã tiếp nhận mà đến ngày cuối kỳ hội đồng chưa kết luận, kể cả của kỳ trước.</source>
        <translation>Ideas received, also in earlier periods, on which the council had not concluded by the last day of the period.</translation>
    </message>
    <message>
        <source>Ý tưởng được hỗ trợ hoàn thiện</source>
        <translation>Ideas supported</translation>
    </message>
    <message>
        <source>Ý tưởng bắt đầu được hỗ trợ hoàn thiện trong kỳ.</source>
        <translation>Ideas whose support for improvement began in the period.</translation>
    </message>
    <message>
        <source>Nhiệm vụ hỗ trợ đã giao</source>
        <translation>Support tasks given</translation>
    </message>
    <message>
        <source>Nhiệm vụ hỗ trợ hoàn thiện ý tưởng giao cho bộ phận chuyên môn trong kỳ.</source>
        <translation>Support tasks given to specialist departments in the period.</translation>
    </message>
    <message>
        <source>Nhiệm vụ hỗ trợ đã hoàn thành</source>
        <translation>Support tasks completed</translation>
    </message>
    <message>
        <source>Nhiệm vụ hỗ trợ được ghi hoàn thành trong kỳ.</source>
        <translation>Support tasks recorded as completed in the period.</translation>
    </message>
    <message>
        <source>Nhiệm vụ hỗ trợ hoàn thành đúng hạn</source>
        <translation>Support tasks completed on time</translation>
    </message>
    <message>
        <source>Nhiệm vụ hỗ trợ hoàn thành trong kỳ, không muộn hơn ngày phải xong.</source>
        <translation>Support tasks completed in the period, no later than the day they were due.</translation>
    </message>
    <message>
        <source>Nhiệm vụ hỗ trợ đến hạn chưa xong</source>
        <translation>Support tasks due and not completed</translation>
    </message>
    <message>
        <source>Nhiệm vụ hỗ trợ có hạn đến ngày cuối kỳ mà ngày đó chưa xong.</source>
        <translation>Support tasks due by the last day of the period that were not finished on that day.</translation>
    </message>
    <message>
        <source>Ý tưởng được thử nghiệm</source>
        <translation>Ideas piloted</translation>
    </message>
    <message>
        <source>Ý tưởng bắt đầu thử nghiệm trong kỳ.</source>
        <translation>Ideas whose pilot began in the period.</translation>
    </message>
    <message>
        <source>Lượt thử nghiệm bắt đầu</source>
        <translation>Pilots started</translation>
    </message>
    <message>
        <source>Mỗi lần thử nghiệm một ý tưởng tại một đơn vị bắt đầu trong kỳ tính một lượt.</source>
        <translation>Each pilot of one idea in one unit that started in the period counts once.</translation>
    </message>
    <message>
        <source>Lượt thử nghiệm đang tiến hành</source>
        <translation>Pilots under way</translation>
    </message>
    <message>
        <source>Thử nghiệm đã bắt đầu mà đến ngày cuối kỳ chưa kết thúc.</source>
        <translation>Pilots that had started and were not finished on the last day of the period.</translation>
    </message>
    <message>
        <source>Lượt thử nghiệm đã kết luận</source>
        <translation>Pilots concluded</translation>
    </message>
    <message>
        <source>Thử nghiệm kết thúc và có kết luận trong kỳ.</source>
        <translation>Pilots that ended with a conclusion in the period.</translation>
    </message>
    <message>
        <source>Lượt thử nghiệm được đưa vào áp dụng</source>
        <translation>Pilots leading to use</translation>
    </message>
    <message>
        <source>Thử nghiệm kết luận trong kỳ là đưa vào áp dụng hoặc áp dụng và nhân rộng.</source>
        <translation>Pilots concluded in the period with use, or with use and replication.</translation>
    </message>
    <message>
        <source>Kinh phí thử nghiệm (đồng)</source>
        <translation>Cost of pilots (VND)</translation>
    </message>
    <message>
        <source>Tổng kinh phí của các thử nghiệm kết luận trong kỳ.</source>
        <translation>Total cost of the pilots concluded in the period.</translation>
    </message>
    <message>
        <source>Ý tưởng được áp dụng thực tế</source>
        <translation>Ideas adopted</translation>
    </message>
    <message>
        <source>Ý tưởng được đơn vị áp dụng xác nhận, tính theo ngày ghi nhận vào sổ.</source>
        <translation>Ideas whose use the applying unit confirmed, by the day it was entered in the register.</translation>
    </message>
    <message>
        <source>Đơn vị xác nhận áp dụng ý tưởng</source>
        <translation>Units that confirmed the use of an idea</translation>
    </message>
    <message>
        <source>Đơn vị xác nhận bằng văn bản trong kỳ rằng mình áp dụng ít nhất một ý tưởng.</source>
        <translation>Units that confirmed in writing in the period that they apply at least one idea.</translation>
    </message>
    <message>
        <source>Ý tưởng lần đầu được nhân rộng trong kỳ.</source>
        <translation>Ideas first replicated in the period.</translation>
    </message>
    <message>
        <source>Lượt nhân rộng</source>
        <translation>Replications</translation>
    </message>
    <message>
        <source>Mỗi đơn vị làm theo một ý tưởng của nơi khác trong kỳ tính một lượt.</source>
        <translation>Each unit that took over one idea from elsewhere in the period counts once.</translation>
    </message>
    <message>
        <source>Đơn vị làm theo ý tưởng của nơi khác</source>
        <translation>Units that took over ideas from elsewhere</translation>
    </message>
    <message>
        <source>Đơn vị làm theo ít nhất một ý tưởng của nơi khác trong kỳ.</source>
        <translation>Units that took over at least one idea from elsewhere in the period.</translation>
    </message>
    <message>
        <source>Đề xuất gửi cấp trên</source>
        <translation>Proposals sent to higher authorities</translation>
    </message>
    <message>
        <source>Ý tưởng vượt thẩm quyền được gửi đề xuất lên cấp trên trong kỳ.</source>
        <translation>Ideas beyond the commune&apos;s powers that were put before a higher authority in the period.</translation>
    </message>
    <message>
        <source>Đề xuất cấp trên đã trả lời</source>
        <translation>Proposals answered by higher authorities</translation>
    </message>
    <message>
        <source>Đề xuất được cấp trên trả lời trong kỳ, dù đồng ý hay không.</source>
        <translation>Proposals answered by the higher authority in the period, agreed or not.</translation>
    </message>
    <message>
        <source>Ý tưởng đã trả lời tác giả</source>
        <translation>Ideas whose authors were answered</translation>
    </message>
    <message>
        <source>Ý tưởng mà tác giả lần đầu được thông báo kết quả trong kỳ.</source>
        <translation>Ideas whose authors were first told the result in the period.</translation>
    </message>
    <message>
        <source>Ý tưởng trả lời tác giả đúng hạn</source>
        <translation>Ideas answered on time</translation>
    </message>
    <message>
        <source>Ý tưởng được trả lời trong kỳ, không muộn hơn ngày hẹn trả lời.</source>
        <translation>Ideas answered in the period, no later than the promised day.</translation>
    </message>
    <message>
        <source>Ý tưởng đến hạn chưa trả lời</source>
        <translation>Ideas due and not answered</translation>
    </message>
    <message>
        <source>Ý tưởng hẹn trả lời trước hết kỳ mà ngày cuối kỳ chưa trả lời, tác giả không rút.</source>
        <translation>Ideas promised an answer before the end of the period, not answered by its last day and not withdrawn.</translation>
    </message>
    <message>
        <source>Ý tưởng được nhân rộng</source>
        <translation>Ideas replicated</translation>
    </message>
    <message>
        <source>Ý tưởng được gộp</source>
        <translation>Ideas merged</translation>
    </message>
    <message>
        <source>Ý tưởng được gộp vào ý tưởng khác trong kỳ.</source>
        <translation>Ideas merged into another idea in the period.</translation>
    </message>
    <message>
        <source>Ý tưởng tác giả rút</source>
        <translation>Ideas withdrawn</translation>
    </message>
    <message>
        <source>Ý tưởng được tác giả rút trong kỳ.</source>
        <translation>Ideas withdrawn by their authors in the period.</translation>
    </message>
    <message>
        <source>Đề nghị khen thưởng</source>
        <translation>Nominations for awards</translation>
    </message>
    <message>
        <source>Tập thể, hộ gia đình, cá nhân được đề nghị khen, tính theo ngày họp đánh giá ý tưởng.</source>
        <translation>Groups, households and individuals put forward for an award, by the day of the session that assessed the idea.</translation>
    </message>
    <message>
        <source>Cá nhân được khen thưởng</source>
        <translation>Individuals awarded</translation>
    </message>
    <message>
        <source>Cá nhân được khen theo quyết định có ngày trong kỳ và chưa bị thu hồi.</source>
        <translation>Individuals awarded by a decision dated in the period and not revoked.</translation>
    </message>
    <message>
        <source>Hộ gia đình được khen thưởng</source>
        <translation>Households awarded</translation>
    </message>
    <message>
        <source>Hộ gia đình được khen theo quyết định có ngày trong kỳ và chưa bị thu hồi.</source>
        <translation>Households awarded by a decision dated in the period and not revoked.</translation>
    </message>
    <message>
        <source>Tập thể được khen thưởng</source>
        <translation>Collectives awarded</translation>
    </message>
    <message>
        <source>Tập thể được khen theo quyết định có ngày trong kỳ và chưa bị thu hồi.</source>
        <translation>Collectives awarded by a decision dated in the period and not revoked.</translation>
    </message>
    <message>
        <source>Tổng số được khen thưởng</source>
        <translation>Awards in total</translation>
    </message>
    <message>
        <source>Cá nhân, hộ gia đình và tập thể được khen thưởng trong kỳ.</source>
        <translation>Individuals, households and collectives awarded in the period.</translation>
    </message>
    <message>
        <source>Tiền thưởng (đồng)</source>
        <translation>Bonuses (đồng)</translation>
    </message>
    <message>
        <source>Tổng tiền thưởng kèm theo các khen thưởng trong kỳ.</source>
        <translation>Total of the bonuses that came with the awards of the period.</translation>
    </message>
    <message>
        <source>Khen thưởng bị thu hồi sau kỳ</source>
        <translation>Awards revoked after the period</translation>
    </message>
    <message>
        <source>Khen thưởng của kỳ, đã tính vào số liệu, bị thu hồi sau ngày cuối kỳ.</source>
        <translation>Awards of the period, counted in its figures, that were revoked after its last day.</translation>
    </message>
    <message>
        <source>Khen thưởng bị thu hồi trong kỳ</source>
        <translation>Awards revoked in the period</translation>
    </message>
    <message>
        <source>Khen thưởng của bất cứ kỳ nào có ngày thu hồi trong kỳ.</source>
        <translation>Awards of any period whose day of revocation lies in the period.</translation>
    </message>
    <message>
        <source>Thôn, cơ quan, đơn vị trên địa bàn</source>
        <translation>Villages, offices and units in the commune</translation>
    </message>
    <message>
        <source>Đơn vị đang hoạt động ở ngày cuối kỳ, không tính tổ công nghệ số cộng đồng.</source>
        <translation>Units active on the last day of the period, not counting community digital teams.</translation>
    </message>
    <message>
        <source>Đơn vị đã triển khai phong trào</source>
        <translation>Units that launched the movement</translation>
    </message>
    <message>
        <source>Thôn, cơ quan, đơn vị đã phát động phong trào tính đến ngày cuối kỳ.</source>
        <translation>Villages, offices and units that had launched the movement by the last day of the period.</translation>
    </message>
    <message>
        <source>Bộ phận chuyên môn, tổ công nghệ số cộng đồng</source>
        <translation>Specialist sections and community digital teams</translation>
    </message>
    <message>
        <source>Bộ phận chuyên môn và tổ công nghệ số đang hoạt động ở ngày cuối kỳ.</source>
        <translation>Specialist sections and digital teams active on the last day of the period.</translation>
    </message>
    <message>
        <source>Bộ phận, tổ công nghệ số đã tuyên truyền</source>
        <translation>Sections and digital teams with outreach</translation>
    </message>
    <message>
        <source>Bộ phận chuyên môn, tổ công nghệ số có tuyên truyền, vận động trong kỳ.</source>
        <translation>Specialist sections and digital teams with outreach in the period.</translation>
    </message>
    <message>
        <source>Lượt tuyên truyền, vận động</source>
        <translation>Outreach events</translation>
    </message>
    <message>
        <source>Mỗi lần tuyên truyền của mỗi đơn vị trong kỳ tính một lượt.</source>
        <translation>Each outreach event of each unit in the period counts once.</translation>
    </message>
    <message>
        <source>Lượt người được tuyên truyền</source>
        <translation>People reached by outreach</translation>
    </message>
    <message>
        <source>Tổng số người tham dự các lượt tuyên truyền trong kỳ, nơi có ghi số người.</source>
        <translation>Total attendance of the outreach activities of the period for which it was recorded.</translation>
    </message>
    <message>
        <source>Nhiệm vụ của các đơn vị</source>
        <translation>Tasks of the units</translation>
    </message>
    <message>
        <source>Nhiệm vụ theo phần V giao cho các đơn vị tính đến ngày cuối kỳ.</source>
        <translation>Tasks under part V given to the units by the last day of the period.</translation>
    </message>
    <message>
        <source>Nhiệm vụ các đơn vị hoàn thành</source>
        <translation>Tasks completed by the units</translation>
    </message>
    <message>
        <source>Nhiệm vụ theo phần V các đơn vị hoàn thành trong kỳ.</source>
        <translation>Tasks under part V that the units completed in the period.</translation>
    </message>
    <message>
        <source>Đơn vị phải gửi báo cáo định kỳ</source>
        <translation>Units that owe periodic reports</translation>
    </message>
    <message>
        <source>Đơn vị phải gửi ít nhất một báo cáo về kỳ kết thúc trong kỳ này.</source>
        <translation>Units that owe at least one report on a period ending in this one.</translation>
    </message>
    <message>
        <source>Đơn vị gửi đủ báo cáo định kỳ</source>
        <translation>Units with all periodic reports in</translation>
    </message>
    <message>
        <source>Đơn vị có mọi báo cáo phải gửi trong kỳ đã được nhận.</source>
        <translation>Units whose reports owed for the period were all received.</translation>
    </message>
    <message>
        <source>Báo cáo của đơn vị đã nhận</source>
        <translation>Unit reports received</translation>
    </message>
    <message>
        <source>Báo cáo của đơn vị về kỳ kết thúc trong kỳ này, đã nhận và không bị trả lại.</source>
        <translation>Unit reports on periods ending in this one, received and not returned.</translation>
    </message>
    <message>
        <source>Báo cáo của đơn vị đúng hạn</source>
        <translation>Unit reports on time</translation>
    </message>
    <message>
        <source>Báo cáo đã nhận, đến không muộn hơn hạn gửi.</source>
        <translation>Reports received no later than they were due.</translation>
    </message>
    <message>
        <source>Báo cáo của đơn vị nộp muộn</source>
        <translation>Unit reports late</translation>
    </message>
    <message>
        <source>Báo cáo đã nhận, đến sau hạn gửi.</source>
        <translation>Reports received after they were due.</translation>
    </message>
    <message>
        <source>Báo cáo của đơn vị bị trả lại</source>
        <translation>Unit reports returned</translation>
    </message>
    <message>
        <source>Báo cáo đã trả lại để làm lại mà chưa gửi lại.</source>
        <translation>Reports returned for correction that have not come again.</translation>
    </message>
    <message>
        <source>Tiếp nhận từ cán bộ, công chức, viên chức, người lao động</source>
        <translation>Received from officials, public employees and workers</translation>
    </message>
    <message>
        <source>Tiếp nhận từ Nhân dân, đoàn viên, hội viên</source>
        <translation>Received from the people and members of unions and associations</translation>
    </message>
    <message>
        <source>Tiếp nhận từ học sinh, thanh niên</source>
        <translation>Received from pupils and youth</translation>
    </message>
    <message>
        <source>Tiếp nhận từ đối tượng khác</source>
        <translation>Received from others</translation>
    </message>
    <message>
        <source>Tiền thưởng (nghìn đồng)</source>
        <translation>Bonuses (thousand đồng)</translation>
    </message>
    <message>
        <source>Tiền thưởng (triệu đồng)</source>
        <translation>Bonuses (million đồng)</translation>
    </message>
    <message>
        <source>Kinh phí thử nghiệm (nghìn đồng)</source>
        <translation>Cost of pilots (thousand đồng)</translation>
    </message>
    <message>
        <source>Kinh phí thử nghiệm (triệu đồng)</source>
        <translation>Cost of pilots (million đồng)</translation>
    </message>
    <message>
        <source>Chữ: tên kỳ báo cáo</source>
        <translation>Text: name of the period</translation>
    </message>
    <message>
        <source>Chữ: từ ngày … đến ngày …</source>
        <translation>Text: from … to …</translation>
    </message>
    <message>
        <source>Chữ: năm báo cáo</source>
        <translation>Text: year of the report</translation>
    </message>
    <message>
        <source>Chữ: tên cơ quan báo cáo</source>
        <translation>Text: name of the agency</translation>
    </message>
    <message>
        <source>Chữ: người lập biểu</source>
        <translation>Text: who made the form</translation>
    </message>
    <message>
        <source>Chữ: ngày lập biểu</source>
        <translation>Text: day it was made</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Kéo thả tệp vào đây hoặc dán ảnh (Ctrl+V)</source>
        <translation>Drop files here or paste a picture (Ctrl+V)</translation>
    </message>
    <message>
        <source>Thêm tệp…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Dán</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Chọn tệp đính kèm</source>
        <translation>Choose files to attach</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Gỡ tệp {name}</source>
        <translation>Remove file {name}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Tìm trong văn bản</source>
        <translation>Find in the document</translation>
    </message>
    <message>
        <source>Chỗ trước (Shift+F3)</source>
        <translation>Previous hit (Shift+F3)</translation>
    </message>
    <message>
        <source>Chỗ sau (F3)</source>
        <translation>Next hit (F3)</translation>
    </message>
    <message>
        <source>Đóng thanh tìm (Esc)</source>
        <translation>Close the search bar (Esc)</translation>
    </message>
    <message>
        <source>{at}/{of}</source>
        <translation>{at}/{of}</translation>
    </message>
    <message>
        <source>Không thấy</source>
        <translation>Not found</translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>&amp;Dựng lại tìm kiếm</source>
        <translation>&amp;Build the search anew</translation>
    </message>
    <message>
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Dữ liệu nguyên vẹn. Bản sao lưu {name} mở được, đủ và đúng.</source>
        <translation>The data are whole. The backup {name} opens, whole and correct.</translation>
    </message>
    <message>
        <source>Có {count} chỗ chưa đúng.</source>
        <translation>{count} things are not as they should be.</translation>
    </message>
    <message>
        <source>Chỗ hỏng không tự sửa được thì chọn một bản sao lưu trước đó và bấm “Khôi phục…” để so sánh; bản nào đã kiểm tra thì còn tốt.</source>
        <translation>For damage that does not mend itself choose an earlier backup and press “Restore…” to compare; one that was checked is good.</translation>
    </message>
    <message>
        <source>Kiểm tra dữ liệu</source>
        <translation>Check of the data</translation>
    </message>
    <message>
        <source>Những chỗ chưa đúng</source>
        <translation>What is not as it should be</translation>
    </message>
</context>
<context>
    <name>FollowAdoptions</name>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Đơn vị áp dụng</source>
        <translation>Adopting unit</translation>
    </message>
    <message>
        <source>Áp dụng từ</source>
        <translation>Adopted from</translation>
    </message>
    <message>
        <source>Ghi nhận</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Giấy xác nhận</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>ý tưởng</source>
        <translation>ideas</translation>
    </message>
    <message>
        <source>Năm này chưa ghi nhận ý tưởng nào được áp dụng. Khi đơn vị xác nhận, mở hồ sơ ý tưởng và bấm “Ghi nhận đã áp dụng…”.</source>
        <translation>No idea was noted as in use this year. When a unit confirms it, open the idea and press “Record as in use…”.</translation>
    </message>
    <message>
        <source>Mở danh sách ý tưởng</source>
        <translation>Open the list of ideas</translation>
    </message>
    <message>
        <source>Bản chụp giấy xác nhận…</source>
        <translation>Scan of the confirmation…</translation>
    </message>
    <message>
        <source>In giấy xác nhận</source>
        <translation>Print the confirmation</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Hồ sơ ý tưởng</source>
        <translation>Idea record</translation>
    </message>
    <message>
        <source>Ý tưởng được áp dụng</source>
        <translation>Applied ideas</translation>
    </message>
    <message>
        <source>{count} ý tưởng được áp dụng, trong đó {missing} chưa có bản chụp.</source>
        <translation>{count} ideas in use, {missing} of them without a scan.</translation>
    </message>
    <message>
        <source>Giấy xác nhận của {unit}</source>
        <translation>Confirmation of {unit}</translation>
    </message>
    <message>
        <source>Chưa ghi người ký</source>
        <translation>Signer not noted</translation>
    </message>
    <message>
        <source>Chưa có bản chụp</source>
        <translation>No scan yet</translation>
    </message>
    <message>
        <source>Có bản chụp</source>
        <translation>Scan there</translation>
    </message>
    <message>
        <source>Ký xác nhận: {who}, ngày {day}</source>
        <translation>Signed by {who} on {day}</translation>
    </message>
    <message>
        <source>Số liệu đo được: {text}</source>
        <translation>Measured: {text}</translation>
    </message>
    <message>
        <source>Hiệu quả: {text}</source>
        <translation>Benefit: {text}</translation>
    </message>
</context>
<context>
    <name>FollowAnswers</name>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Tác giả</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Hạn trả lời</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Đã trả lời</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>ý tưởng</source>
        <translation>ideas</translation>
    </message>
    <message>
        <source>Năm này chưa tiếp nhận ý tưởng nào. Hạn trả lời tính từ ngày tiếp nhận.</source>
        <translation>No idea was received this year. The answer is due from the day of receipt.</translation>
    </message>
    <message>
        <source>Tiếp nhận ý tưởng</source>
        <translation>Receive an idea</translation>
    </message>
    <message>
        <source>Ghi đã trả lời…</source>
        <translation>Record an answer…</translation>
    </message>
    <message>
        <source>Thông báo kết quả</source>
        <translation>Notice of results</translation>
    </message>
    <message>
        <source>Gạch bỏ lần trả lời…</source>
        <translation>Strike the answer out…</translation>
    </message>
    <message>
        <source>Hồ sơ ý tưởng</source>
        <translation>Idea record</translation>
    </message>
    <message>
        <source>Trả lời tác giả</source>
        <translation>Answers to authors</translation>
    </message>
    <message>
        <source>Chưa trả lời {waiting}, trong đó quá hạn {late}; đã trả lời {done}, trong đó đúng hạn {on_time}.</source>
        <translation>Not answered {waiting}, {late} of them late; answered {done}, {on_time} of them on time.</translation>
    </message>
    <message>
        <source>Gạch bỏ lần trả lời ngày {day}</source>
        <translation>Strike out the answer of {day}</translation>
    </message>
    <message>
        <source>Lần trả lời này không tính nữa; thông báo trong sổ văn bản giữ nguyên.</source>
        <translation>This answer counts no more; a notice in the register stays.</translation>
    </message>
    <message>
        <source>Chưa trả lời</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Hội đồng chưa kết luận, chưa có kết quả để trả lời.</source>
        <translation>The council has not concluded; there is no result to tell yet.</translation>
    </message>
    <message>
        <source>{day}, {way}: {text}</source>
        <translation>{day}, {way}: {text}</translation>
    </message>
</context>
<context>
    <name>FollowPilots</name>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Đơn vị thử nghiệm</source>
        <translation>Pilot unit</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Dự kiến kết thúc</source>
        <translation>Planned end</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>đợt</source>
        <translation>pilots</translation>
    </message>
    <message>
        <source>Năm này chưa có đợt thử nghiệm nào. Ý tưởng đã hỗ trợ hoàn thiện thì làm thử ở một nơi, đo trước và sau, rồi kết luận.</source>
        <translation>No pilot this year. An idea that was finished with support is tried in one place, measured before and after, then concluded.</translation>
    </message>
    <message>
        <source>Bắt đầu thử nghiệm…</source>
        <translation>Start the pilot…</translation>
    </message>
    <message>
        <source>Kết luận…</source>
        <translation>Conclude…</translation>
    </message>
    <message>
        <source>Ghi áp dụng…</source>
        <translation>Record use…</translation>
    </message>
    <message>
        <source>Gia hạn…</source>
        <translation>Extend…</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Minh chứng…</source>
        <translation>Evidence…</translation>
    </message>
    <message>
        <source>Mở lại</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Gạch bỏ…</source>
        <translation>Strike out…</translation>
    </message>
    <message>
        <source>Hồ sơ ý tưởng</source>
        <translation>Idea record</translation>
    </message>
    <message>
        <source>Các đợt thử nghiệm</source>
        <translation>Pilots</translation>
    </message>
    <message>
        <source>Đang thử nghiệm {open} đợt, quá hạn {late}; đã kết luận {done}.</source>
        <translation>Running {open} pilots, {late} late; concluded {done}.</translation>
    </message>
    <message>
        <source>Ghi nhận đã áp dụng</source>
        <translation>Use recorded</translation>
    </message>
    <message>
        <source>Gạch bỏ đợt thử nghiệm tại {unit}</source>
        <translation>Strike out the pilot at {unit}</translation>
    </message>
    <message>
        <source>Đợt này không tính vào số liệu nữa. Bước của ý tưởng giữ nguyên.</source>
        <translation>This pilot counts no more. The idea stays at its step.</translation>
    </message>
    <message>
        <source>Đang thử nghiệm</source>
        <translation>Being piloted</translation>
    </message>
    <message>
        <source>Địa điểm: {place}</source>
        <translation>Place: {place}</translation>
    </message>
    <message>
        <source>Phạm vi: {scope}</source>
        <translation>Scope: {scope}</translation>
    </message>
    <message>
        <source>Kinh phí: {cost}</source>
        <translation>Cost: {cost}</translation>
    </message>
    <message>
        <source>Kết luận ngày {day}: {text}</source>
        <translation>Concluded on {day}: {text}</translation>
    </message>
    <message>
        <source>Khi đơn vị ký giấy xác nhận, bấm “Ghi áp dụng…”.</source>
        <translation>Once the unit has signed the confirmation, press “Record use…”.</translation>
    </message>
    <message>
        <source>{name}: ban đầu {before}, mục tiêu {aim}, đo được {after} — {reached}</source>
        <translation>{name}: before {before}, target {aim}, measured {after} — {reached}</translation>
    </message>
    <message>
        <source>chưa ghi</source>
        <translation>not given</translation>
    </message>
</context>
<context>
    <name>FollowReferrals</name>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Gửi đến</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>Ngày gửi</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Mong trả lời trước</source>
        <translation>Answer hoped for by</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>đề xuất</source>
        <translation>referrals</translation>
    </message>
    <message>
        <source>Năm này chưa đề xuất ý tưởng nào lên cấp trên. Ý tưởng vượt thẩm quyền hoặc đáng nhân rộng ngoài xã thì ghi ở đây để theo dõi trả lời.</source>
        <translation>No idea was referred this year. Ideas beyond the commune&apos;s powers, or worth spreading outside it, are noted here to follow the answer.</translation>
    </message>
    <message>
        <source>Ghi đề xuất…</source>
        <translation>Record a referral…</translation>
    </message>
    <message>
        <source>Công văn đề xuất</source>
        <translation>Referral letter</translation>
    </message>
    <message>
        <source>Ghi trả lời…</source>
        <translation>Record the answer…</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Minh chứng…</source>
        <translation>Evidence…</translation>
    </message>
    <message>
        <source>Bỏ trả lời</source>
        <translation>Take the answer back</translation>
    </message>
    <message>
        <source>Gạch bỏ…</source>
        <translation>Strike out…</translation>
    </message>
    <message>
        <source>Hồ sơ ý tưởng</source>
        <translation>Idea record</translation>
    </message>
    <message>
        <source>Đề xuất cấp trên</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Đang chờ trả lời {waiting}, quá ngày mong đợi {late}; đã trả lời {done}.</source>
        <translation>Waiting for an answer {waiting}, past the hoped-for day {late}; answered {done}.</translation>
    </message>
    <message>
        <source>Đề xuất gửi {to}</source>
        <translation>Referral to {to}</translation>
    </message>
    <message>
        <source>Gạch bỏ đề xuất gửi {to}</source>
        <translation>Strike out the referral to {to}</translation>
    </message>
    <message>
        <source>Đề xuất này không tính vào số liệu nữa.</source>
        <translation>This referral counts no more.</translation>
    </message>
    <message>
        <source>Đang chờ</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Đề xuất: {text}</source>
        <translation>Asked: {text}</translation>
    </message>
    <message>
        <source>Trả lời ngày {day}: {text}</source>
        <translation>Answered on {day}: {text}</translation>
    </message>
</context>
<context>
    <name>FollowReplications</name>
    <message>
        <source>Ghi đơn vị làm theo…</source>
        <translation>Record a unit that follows…</translation>
    </message>
    <message>
        <source>Mở ô</source>
        <translation>Open the cell</translation>
    </message>
    <message>
        <source>Minh chứng…</source>
        <translation>Evidence…</translation>
    </message>
    <message>
        <source>Gạch bỏ…</source>
        <translation>Strike out…</translation>
    </message>
    <message>
        <source>Hồ sơ ý tưởng</source>
        <translation>Idea record</translation>
    </message>
    <message>
        <source>Nhân rộng ý tưởng theo đơn vị</source>
        <translation>Replication of ideas by unit</translation>
    </message>
    <message>
        <source>{ideas} ý tưởng đang áp dụng; {taken} lượt đơn vị làm theo. Di chuyển bằng phím mũi tên, Enter để ghi hoặc mở một ô.</source>
        <translation>{ideas} ideas in use; followed by units {taken} times. Move with the arrow keys, Enter records or opens a cell.</translation>
    </message>
    <message>
        <source>Gạch bỏ {name}</source>
        <translation>Strike out {name}</translation>
    </message>
    <message>
        <source>Nếu không còn đơn vị nào làm theo, ý tưởng trở về bước “Đã áp dụng”.</source>
        <translation>If no unit is left that follows, the idea returns to “In use”.</translation>
    </message>
    <message>
        <source>Ý tưởng đang áp dụng</source>
        <translation>Ideas in use</translation>
    </message>
    <message>
        <source>Số đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>ý tưởng</source>
        <translation>ideas</translation>
    </message>
    <message>
        <source>Chưa có ý tưởng nào đang áp dụng để nhân rộng. Ý tưởng được đơn vị xác nhận áp dụng thì hiện ở đây, mỗi cột là một đơn vị.</source>
        <translation>No idea is in use that could be replicated. Ideas whose use a unit confirmed appear here, with a column for each unit.</translation>
    </message>
    <message>
        <source>Mở danh sách ý tưởng</source>
        <translation>Open the list of ideas</translation>
    </message>
    <message>
        <source>{idea} tại {unit}</source>
        <translation>{idea} at {unit}</translation>
    </message>
    <message>
        <source>Nơi đầu</source>
        <translation>First here</translation>
    </message>
    <message>
        <source>{unit}, từ {day}{contact}{gained}</source>
        <translation>{unit}, since {day}{contact}{gained}</translation>
    </message>
    <message>
        <source>; đầu mối: {who}</source>
        <translation>; contact: {who}</translation>
    </message>
</context>
<context>
    <name>FollowSupport</name>
    <message>
        <source>Việc hỗ trợ</source>
        <translation>Support task</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Đơn vị hỗ trợ</source>
        <translation>Supporting unit</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>việc</source>
        <translation>tasks</translation>
    </message>
    <message>
        <source>Năm này chưa giao việc hỗ trợ nào. Ý tưởng được hội đồng kết luận “Đạt” thì giao cơ quan chuyên môn giúp tác giả hoàn thiện, có hạn và sản phẩm.</source>
        <translation>No support task this year. When the council approves an idea, a department is asked to help the author finish it, with a due day and a product.</translation>
    </message>
    <message>
        <source>Giao việc…</source>
        <translation>Give a task…</translation>
    </message>
    <message>
        <source>Ghi tiến độ…</source>
        <translation>Note progress…</translation>
    </message>
    <message>
        <source>Kết thúc…</source>
        <translation>End…</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Minh chứng…</source>
        <translation>Evidence…</translation>
    </message>
    <message>
        <source>Mở lại</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Gạch bỏ…</source>
        <translation>Strike out…</translation>
    </message>
    <message>
        <source>Hồ sơ ý tưởng</source>
        <translation>Idea record</translation>
    </message>
    <message>
        <source>Việc hỗ trợ hoàn thiện ý tưởng</source>
        <translation>Support given to complete ideas</translation>
    </message>
    <message>
        <source>Gạch bỏ việc “{task}”</source>
        <translation>Strike out the task “{task}”</translation>
    </message>
    <message>
        <source>Việc này không tính vào số liệu nữa. Bước của ý tưởng giữ nguyên.</source>
        <translation>This task counts no more. The idea stays at its step.</translation>
    </message>
    <message>
        <source>Đang làm {open} việc, trong đó quá hạn {late}; đã xong {done}.</source>
        <translation>Running {open} tasks, {late} of them late; done {done}.</translation>
    </message>
    <message>
        <source>Giao ngày {day} cho {unit}.</source>
        <translation>Given on {day} to {unit}.</translation>
    </message>
    <message>
        <source>Sản phẩm: {text}</source>
        <translation>Product: {text}</translation>
    </message>
    <message>
        <source>Kết quả ({day}): {text}</source>
        <translation>Result ({day}): {text}</translation>
    </message>
</context>
<context>
    <name>FollowUpView</name>
    <message>
        <source>Triển khai</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Hỗ trợ hoàn thiện</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Thử nghiệm</source>
        <translation>Pilots</translation>
    </message>
    <message>
        <source>Áp dụng</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Nhân rộng</source>
        <translation>Replication</translation>
    </message>
    <message>
        <source>Đề xuất cấp trên</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Trả lời tác giả</source>
        <translation>Answers to authors</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Chưa ghi tác giả.</source>
        <translation>No author given.</translation>
    </message>
    <message>
        <source>Nhiều nhất {limit} tác giả.</source>
        <translation>At most {limit} authors.</translation>
    </message>
    <message>
        <source>Tỷ lệ đóng góp cộng lại là {total}%, phải bằng 100%.</source>
        <translation>The shares add up to {total}%; they must make 100%.</translation>
    </message>
    <message>
        <source>Chưa ghi tên tác giả.</source>
        <translation>No author&apos;s name given.</translation>
    </message>
    <message>
        <source>Nhiều nhất {limit} ký tự.</source>
        <translation>At most {limit} characters.</translation>
    </message>
    <message>
        <source>Tỷ lệ phải lớn hơn 0, không quá 100, nhiều nhất 2 số lẻ.</source>
        <translation>A share must be more than 0, at most 100, with at most 2 decimals.</translation>
    </message>
    <message>
        <source>Số điện thoại bắt đầu bằng 0 hoặc +84, có 9 đến 11 chữ số.</source>
        <translation>A phone number starts with 0 or +84 and has 9 to 11 digits.</translation>
    </message>
    <message>
        <source>Địa chỉ thư điện tử có dạng ten@noi-cung-cap.vn.</source>
        <translation>An email address looks like name@provider.vn.</translation>
    </message>
    <message>
        <source>Số định danh có 12 chữ số (hoặc 9 chữ số với CMND cũ).</source>
        <translation>An ID number has 12 digits (or 9 for an old identity card).</translation>
    </message>
    <message>
        <source>Ngày sinh chưa hợp lý.</source>
        <translation>This date of birth is not plausible.</translation>
    </message>
    <message>
        <source>Tác giả dưới 16 tuổi: công bố tên cần sự đồng ý của cả người đó và người đại diện. Nếu chưa có, hãy chọn ẩn danh.</source>
        <translation>Author under 16: to publish the name, both the author and the representative must agree. Otherwise choose anonymous.</translation>
    </message>
    <message>
        <source>Một lĩnh vực được chọn hai lần.</source>
        <translation>A field was chosen twice.</translation>
    </message>
    <message>
        <source>Chưa ghi tên ý tưởng.</source>
        <translation>The idea has no title.</translation>
    </message>
    <message>
        <source>Dài {length} ký tự; nhiều nhất là {limit} ký tự.</source>
        <translation>{length} characters long; at most {limit} characters.</translation>
    </message>
    <message>
        <source>Ngày tiếp nhận ở tương lai.</source>
        <translation>The date of receipt is in the future.</translation>
    </message>
    <message>
        <source>Ngày hẹn trả lời trước ngày tiếp nhận.</source>
        <translation>The promised answer is before the date of receipt.</translation>
    </message>
    <message>
        <source>Chưa ghi gì ở ô này.</source>
        <translation>Nothing written in this box.</translation>
    </message>
    <message>
        <source>Hãy chọn một mục trong danh sách.</source>
        <translation>Choose an item in the list.</translation>
    </message>
    <message>
        <source>Ký hiệu chỉ gồm chữ và dấu nối “-”, ví dụ QĐ-UBND.</source>
        <translation>A symbol has only letters and hyphens “-”, for example QĐ-UBND.</translation>
    </message>
    <message>
        <source>Hãy ghi như: 45/KH-UBND ngày 10 tháng 6 năm 2026.</source>
        <translation>Write it like: 45/KH-UBND ngày 10 tháng 6 năm 2026.</translation>
    </message>
    <message>
        <source>Ô này chỉ ghi số.</source>
        <translation>Only a number goes here.</translation>
    </message>
    <message>
        <source>Số phải từ 0 trở lên và đúng kiểu của mục này.</source>
        <translation>The number must be 0 or more and of the right kind for this setting.</translation>
    </message>
    <message>
        <source>Chưa có tiêu chí nào.</source>
        <translation>No criterion yet.</translation>
    </message>
    <message>
        <source>Điểm đạt phải từ 0 đến {maximum}.</source>
        <translation>The pass mark must be from 0 to {maximum}.</translation>
    </message>
    <message>
        <source>Chưa ghi tên tiêu chí.</source>
        <translation>The criterion has no name.</translation>
    </message>
    <message>
        <source>Điểm tối đa phải lớn hơn 0.</source>
        <translation>The maximum score must be more than 0.</translation>
    </message>
    <message>
        <source>Điểm tối đa phải chia hết cho bước điểm.</source>
        <translation>The maximum score must be a multiple of the score step.</translation>
    </message>
    <message>
        <source>Điểm liệt phải từ 0 đến điểm tối đa.</source>
        <translation>The knock-out mark must be from 0 to the maximum score.</translation>
    </message>
    <message>
        <source>Quyết định không thể ký trước ngày họp {held_on}.</source>
        <translation>A decision cannot be signed before the session of {held_on}.</translation>
    </message>
    <message>
        <source>Chưa ghi tên.</source>
        <translation>No name given.</translation>
    </message>
    <message>
        <source>Tên này đã có trong sổ.</source>
        <translation>This name is already in the register.</translation>
    </message>
    <message>
        <source>Chưa ghi tên hội đồng.</source>
        <translation>The council has no name.</translation>
    </message>
    <message>
        <source>Hội đồng cần ít nhất 3 thành viên chính thức.</source>
        <translation>A council needs at least 3 full members.</translation>
    </message>
    <message>
        <source>Hội đồng cần đúng một chủ tịch.</source>
        <translation>A council needs exactly one chair.</translation>
    </message>
    <message>
        <source>Hội đồng cần đúng một thư ký.</source>
        <translation>A council needs exactly one secretary.</translation>
    </message>
    <message>
        <source>Có người được ghi hai lần.</source>
        <translation>Someone is listed twice.</translation>
    </message>
    <message>
        <source>Số đăng ký thuộc năm {year} nên ngày tiếp nhận phải trong năm đó.</source>
        <translation>The number is of the year {year}, so the date of receipt must be in that year.</translation>
    </message>
    <message>
        <source>Ngày tiếp nhận sau bước kế tiếp (ngày {day}).</source>
        <translation>The date of receipt is after the next step (on {day}).</translation>
    </message>
    <message>
        <source>Lĩnh vực này không có trong sổ.</source>
        <translation>This field is not in the register.</translation>
    </message>
    <message>
        <source>Đối tượng này không có trong sổ.</source>
        <translation>This group is not in the register.</translation>
    </message>
    <message>
        <source>Đơn vị này không có trong sổ.</source>
        <translation>This unit is not in the register.</translation>
    </message>
    <message>
        <source>Chưa ghi căn cứ.</source>
        <translation>No basis given.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày có hiệu lực.</source>
        <translation>No date of coming into force.</translation>
    </message>
    <message>
        <source>Căn cứ thay thế phải có hiệu lực sau ngày {day}. Hãy chọn căn cứ khác.</source>
        <translation>The replacing basis must come into force after {day}. Choose another.</translation>
    </message>
    <message>
        <source>Ngày cuối trước ngày đầu.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Căn cứ này thay căn cứ có hiệu lực từ {day}: ngày bắt đầu phải sau ngày đó.</source>
        <translation>This basis replaces one in force from {day}: its first day must be later.</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị áp dụng.</source>
        <translation>No adopting unit chosen.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày bắt đầu áp dụng.</source>
        <translation>No date for the start of adoption.</translation>
    </message>
    <message>
        <source>Ngày bắt đầu áp dụng sau ngày ghi nhận.</source>
        <translation>The start of adoption is after the day of recording.</translation>
    </message>
    <message>
        <source>Chưa ghi hiệu quả đơn vị xác nhận.</source>
        <translation>No benefit confirmed by the unit.</translation>
    </message>
    <message>
        <source>Chưa ghi người ký giấy xác nhận của đơn vị.</source>
        <translation>Who signed the unit&apos;s confirmation is missing.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày ký giấy xác nhận.</source>
        <translation>The day the confirmation was signed is missing.</translation>
    </message>
    <message>
        <source>Ngày ký giấy xác nhận sau ngày ghi nhận.</source>
        <translation>The confirmation was signed after the day it was noted.</translation>
    </message>
    <message>
        <source>Chưa ghi tên người được đề nghị.</source>
        <translation>No name of the nominee.</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị.</source>
        <translation>No unit chosen.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày.</source>
        <translation>No date given.</translation>
    </message>
    <message>
        <source>Phải sau ngày {before}, ngày bắt đầu của phiên bản trước.</source>
        <translation>Must be after {before}, the first day of the previous version.</translation>
    </message>
    <message>
        <source>Chưa chọn hội đồng.</source>
        <translation>No council chosen.</translation>
    </message>
    <message>
        <source>Chưa ghi tên phiên họp.</source>
        <translation>The session has no name.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày họp.</source>
        <translation>No date for the session.</translation>
    </message>
    <message>
        <source>Giờ ghi như 08:00.</source>
        <translation>Write the time as 08:00.</translation>
    </message>
    <message>
        <source>Ngày giải thể trước ngày thành lập.</source>
        <translation>The closing date is before the founding date.</translation>
    </message>
    <message>
        <source>Hãy chọn đơn vị khác để gộp vào.</source>
        <translation>Choose another unit to merge into.</translation>
    </message>
    <message>
        <source>Đơn vị này đã ngừng theo dõi từ {day}.</source>
        <translation>This unit is not followed since {day}.</translation>
    </message>
    <message>
        <source>Ngày này ở tương lai.</source>
        <translation>This date is in the future.</translation>
    </message>
    <message>
        <source>Trùng với dòng {line} trong bảng.</source>
        <translation>The same as line {line} of the table.</translation>
    </message>
    <message>
        <source>Chưa ghi tên đơn vị.</source>
        <translation>The unit has no name.</translation>
    </message>
    <message>
        <source>Đơn vị này đã ngừng theo dõi từ {day}. Hãy bấm “Theo dõi lại” ở sổ đơn vị trước.</source>
        <translation>This unit is not followed since {day}. Press “Follow again” in the register of units first.</translation>
    </message>
    <message>
        <source>Không rõ loại “{words}”. Hãy ghi Thôn, Trường học, Doanh nghiệp, Hợp tác xã…</source>
        <translation>Kind “{words}” is not known. Write village, school, enterprise, cooperative…</translation>
    </message>
    <message>
        <source>Chưa rõ loại đơn vị. Hãy thêm cột Loại: Thôn, Trường học, Doanh nghiệp…</source>
        <translation>The kind of unit is not known. Add a column Kind: village, school, enterprise…</translation>
    </message>
    <message>
        <source>“{name}” là tên cũ của {unit}; tên trong sổ giữ nguyên.</source>
        <translation>“{name}” is a former name of {unit}; the name in the register stays.</translation>
    </message>
    <message>
        <source>Gần giống “{unit}” đã có trong sổ, chỉ khác dấu.</source>
        <translation>Nearly the same as “{unit}” in the register; only the marks differ.</translation>
    </message>
    <message>
        <source>Đơn vị này đã có trong sổ.</source>
        <translation>This unit is already in the register.</translation>
    </message>
    <message>
        <source>Mẫu chưa có ô điền nào, ví dụ {mark}.</source>
        <translation>The template has no blank yet, such as {mark}.</translation>
    </message>
    <message>
        <source>Mẫu có chỗ ẩn không dùng được. Hãy lập mẫu mới.</source>
        <translation>The template has a hidden place that cannot be used. Make a new one.</translation>
    </message>
    <message>
        <source>{place}: “{shown}” chưa có {mark} kết thúc.</source>
        <translation>{place}: “{shown}” lacks its closing {mark}.</translation>
    </message>
    <message>
        <source>{place}: “{shown}” có dấu {mark} không đúng cặp.</source>
        <translation>{place}: “{shown}” has an unpaired {mark}.</translation>
    </message>
    <message>
        <source>{place}: “{shown}” là bảng, phải lặp từng dòng.</source>
        <translation>{place}: “{shown}” is a table and must be repeated row by row.</translation>
    </message>
    <message>
        <source>{place}: “{shown}” phải đứng riêng một đoạn.</source>
        <translation>{place}: “{shown}” must stand in a paragraph of its own.</translation>
    </message>
    <message>
        <source>{place}: “{shown}” chỉ dùng trong bảng.</source>
        <translation>{place}: “{shown}” works in a table only.</translation>
    </message>
    <message>
        <source>{place}: “{shown}” lặp một ô không phải danh sách.</source>
        <translation>{place}: “{shown}” repeats a blank that is no list.</translation>
    </message>
    <message>
        <source>{place}: “{shown}” nằm trong một vòng lặp khác.</source>
        <translation>{place}: “{shown}” stands inside another loop.</translation>
    </message>
    <message>
        <source>{place}: “{shown}” không có chỗ bắt đầu tương ứng.</source>
        <translation>{place}: “{shown}” has no matching beginning.</translation>
    </message>
    <message>
        <source>{place}: “{shown}” thiếu dấu {mark}.</source>
        <translation>{place}: “{shown}” lacks the mark {mark}.</translation>
    </message>
    <message>
        <source>{place}: không có ô điền “{shown}”. Hãy xem danh sách ô điền.</source>
        <translation>{place}: there is no blank “{shown}”. See the list of blanks.</translation>
    </message>
    <message>
        <source>{place}: “{shown}” không dùng được. Mẫu chỉ dùng tên ô, for … in … và if ….</source>
        <translation>{place}: “{shown}” cannot be used. A template uses names of blanks, for … in … and if … only.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày văn bản.</source>
        <translation>No day of the document entered.</translation>
    </message>
    <message>
        <source>Ngày văn bản ở tương lai.</source>
        <translation>The day of the document is in the future.</translation>
    </message>
    <message>
        <source>Ngày {day} không thuộc năm {year} của sổ.</source>
        <translation>The day {day} is not in the register’s year {year}.</translation>
    </message>
    <message>
        <source>Ngày {day} là {name}.</source>
        <translation>{day} is a {name}.</translation>
    </message>
    <message>
        <source>Số {number} có {count} văn bản cùng mang. Hãy kiểm tra và sửa số của văn bản ghi nhầm.</source>
        <translation>Number {number} is borne by {count} documents. Check and correct the one entered wrongly.</translation>
    </message>
    <message>
        <source>Số {later} ngày {later_on} nhưng số {earlier} ngày {earlier_on}. Hãy kiểm tra lại ngày của hai văn bản.</source>
        <translation>Number {later} is of {later_on} but number {earlier} of {earlier_on}. Check the days of both documents.</translation>
    </message>
    <message>
        <source>{series} năm {year}: chưa có số {numbers}. Nếu bỏ sót, hãy bấm “Thêm văn bản ngoài…”.</source>
        <translation>{series} of {year}: numbers {numbers} are missing. If they were left out, press “Add an outside document…”.</translation>
    </message>
    <message>
        <source>“{subject}” vào sổ ngày {on} chưa có số. Hãy ghi số và ngày sau khi ký, hoặc hủy.</source>
        <translation>“{subject}”, entered on {on}, has no number. Enter number and day after the signature, or cancel it.</translation>
    </message>
    <message>
        <source>Số {number} giữ từ ngày {on} chưa dùng. Hãy ghi cho văn bản đã ký, hoặc hủy số.</source>
        <translation>Number {number}, kept since {on}, is unused. Give it to a signed document, or cancel it.</translation>
    </message>
    <message>
        <source>Không thể trước ngày ký quyết định {signed}.</source>
        <translation>It cannot be before the decision was signed on {signed}.</translation>
    </message>
    <message>
        <source>Mỗi lần giữ được từ 1 đến {most} số.</source>
        <translation>From 1 to {most} numbers can be kept at a time.</translation>
    </message>
    <message>
        <source>Chưa ghi ký hiệu, ví dụ QĐ-UBND.</source>
        <translation>No symbol entered, such as QĐ-UBND.</translation>
    </message>
    <message>
        <source>Chưa ghi trích yếu nội dung.</source>
        <translation>No subject entered.</translation>
    </message>
    <message>
        <source>Chưa ghi số này giữ cho việc gì.</source>
        <translation>Say what the number is kept for.</translation>
    </message>
    <message>
        <source>Số lượng bản từ 0 đến {most}.</source>
        <translation>From 0 to {most} copies.</translation>
    </message>
    <message>
        <source>Số tiền phải lớn hơn 0.</source>
        <translation>The sum must be above 0.</translation>
    </message>
    <message>
        <source>Chưa ghi nội dung thu, chi.</source>
        <translation>Say what the money is for.</translation>
    </message>
    <message>
        <source>Ngày thu, chi ở tương lai.</source>
        <translation>The day is in the future.</translation>
    </message>
    <message>
        <source>Ngày thu hồi ở tương lai.</source>
        <translation>The day of revocation is in the future.</translation>
    </message>
    <message>
        <source>Không thể thu hồi trước ngày ký quyết định {signed}.</source>
        <translation>It cannot be revoked before the decision was signed on {signed}.</translation>
    </message>
    <message>
        <source>Trước tên người ký không ghi “{title}”. Hãy chỉ ghi họ và tên.</source>
        <translation>“{title}” does not go before a signer’s name. Enter the name only.</translation>
    </message>
    <message>
        <source>Câu này không được để trống.</source>
        <translation>This sentence cannot be empty.</translation>
    </message>
    <message>
        <source>Câu dài quá {most} chữ cái. Hãy viết gọn lại.</source>
        <translation>The sentence is longer than {most} letters. Make it shorter.</translation>
    </message>
    <message>
        <source>Câu này chỉ có một dòng. Hãy bỏ chỗ xuống dòng.</source>
        <translation>This sentence has one line only. Remove the line break.</translation>
    </message>
    <message>
        <source>Dòng {line} đang trống. Hãy bỏ dòng này.</source>
        <translation>Line {line} is empty. Remove it.</translation>
    </message>
    <message>
        <source>Ở đây cần đúng {wanted} dòng, đang có {count} dòng.</source>
        <translation>Exactly {wanted} lines are needed here, there are {count}.</translation>
    </message>
    <message>
        <source>Không có ô điền {blanks} ở câu này. Hãy bỏ hoặc chọn ô trong danh sách.</source>
        <translation>There is no blank {blanks} in this sentence. Remove it or choose one of the list.</translation>
    </message>
    <message>
        <source>Còn thiếu ô điền {blanks}. Hãy chèn lại vào câu.</source>
        <translation>The blank {blanks} is missing. Put it back into the sentence.</translation>
    </message>
    <message>
        <source>Có dấu ngoặc nhọn chưa đủ cặp. Mỗi ô điền viết liền trong một cặp ngoặc.</source>
        <translation>A brace is unpaired. Each blank is written in one pair of braces.</translation>
    </message>
    <message>
        <source>Dòng {line} có dấu {mark} chưa đủ cặp: ** là đậm, __ là nghiêng.</source>
        <translation>The mark {mark} in line {line} is unpaired: ** is bold, __ is italic.</translation>
    </message>
    <message>
        <source>Dòng {line} có cặp dấu đậm hoặc nghiêng không có chữ.</source>
        <translation>Line {line} has a pair of bold or italic marks without text.</translation>
    </message>
    <message>
        <source>Số điện thoại bắt đầu bằng 0 hoặc +84, có 9 đến 11 chữ số; nhiều số cách nhau bằng dấu chấm phẩy.</source>
        <translation>A phone number begins with 0 or +84 and has 9 to 11 digits; separate several numbers with semicolons.</translation>
    </message>
    <message>
        <source>Ô “{box}” ghi “{typed}”: hãy ghi ngày/tháng/năm, ví dụ 05/06/2026.</source>
        <translation>The box “{box}” says “{typed}”: write day/month/year, such as 05/06/2026.</translation>
    </message>
    <message>
        <source>Ô “{box}” ghi “{typed}”: hãy ghi một số nguyên từ 0 trở lên.</source>
        <translation>The box “{box}” says “{typed}”: write a whole number from 0.</translation>
    </message>
    <message>
        <source>Ô “{box}” ghi “{typed}”: không đọc được.</source>
        <translation>The box “{box}” says “{typed}”: it cannot be read.</translation>
    </message>
    <message>
        <source>Chưa chọn ý tưởng.</source>
        <translation>No idea chosen.</translation>
    </message>
    <message>
        <source>Ngày trả lời trước ngày tiếp nhận.</source>
        <translation>The day of the answer is before the day of receipt.</translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một đơn vị.</source>
        <translation>Choose at least one unit.</translation>
    </message>
    <message>
        <source>Phong trào bắt đầu từ {day}. Hãy xem lại năm.</source>
        <translation>The movement begins on {day}. Check the year.</translation>
    </message>
    <message>
        <source>Số người không thể âm.</source>
        <translation>The number of people cannot be below zero.</translation>
    </message>
    <message>
        <source>Ngày này chưa theo dõi hoặc đã ngừng theo dõi: {names}.</source>
        <translation>Not followed yet, or no longer, on this day: {names}.</translation>
    </message>
    <message>
        <source>Năm {year} đã ghi phát động: {names}. Hãy bỏ chọn, hoặc sửa dòng đã ghi.</source>
        <translation>A launch is already recorded in {year}: {names}. Leave them out, or correct that line.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do gia hạn.</source>
        <translation>The reason for the extension is missing.</translation>
    </message>
    <message>
        <source>Hãy ghi ngày kết thúc mới, sau ngày {on}.</source>
        <translation>Write a new end day after {on}.</translation>
    </message>
    <message>
        <source>Ngày kết luận trước ngày bắt đầu.</source>
        <translation>The day of the conclusion is before the beginning.</translation>
    </message>
    <message>
        <source>Chưa chọn kết luận.</source>
        <translation>No conclusion chosen.</translation>
    </message>
    <message>
        <source>Chưa ghi nhận xét, lý do của kết luận.</source>
        <translation>The remarks and reasons of the conclusion are missing.</translation>
    </message>
    <message>
        <source>Ngày kết thúc dự kiến trước ngày bắt đầu.</source>
        <translation>The planned end is before the beginning.</translation>
    </message>
    <message>
        <source>Kinh phí không được âm.</source>
        <translation>The cost cannot be below zero.</translation>
    </message>
    <message>
        <source>Mỗi chỉ số cần có tên. Hãy ghi tên hoặc bỏ dòng ấy.</source>
        <translation>Each measure needs a name. Write it or remove the line.</translation>
    </message>
    <message>
        <source>Ngày trả lời trước ngày gửi đề xuất.</source>
        <translation>The answer is before the day the referral was sent.</translation>
    </message>
    <message>
        <source>Chưa chọn ý kiến trả lời.</source>
        <translation>No answer chosen.</translation>
    </message>
    <message>
        <source>Chưa ghi cơ quan cấp trên.</source>
        <translation>The higher authority is missing.</translation>
    </message>
    <message>
        <source>Ngày mong trả lời trước ngày gửi đề xuất.</source>
        <translation>The hoped-for day is before the day the referral was sent.</translation>
    </message>
    <message>
        <source>Hãy ghi số ngày từ 0 đến {most}.</source>
        <translation>Write a number of days from 0 to {most}.</translation>
    </message>
    <message>
        <source>Chưa chọn tiêu chí.</source>
        <translation>No criterion has been chosen.</translation>
    </message>
    <message>
        <source>Chưa ghi nội dung.</source>
        <translation>Nothing has been written here.</translation>
    </message>
    <message>
        <source>Hãy ghi điểm tối đa, hơn 0 và không quá {most}.</source>
        <translation>Enter the maximum, more than 0 and no more than {most}.</translation>
    </message>
    <message>
        <source>Hãy ghi điểm cho mỗi lần, hơn 0.</source>
        <translation>Enter the points for each time, more than 0.</translation>
    </message>
    <message>
        <source>Điểm mỗi lần không được hơn điểm tối đa.</source>
        <translation>The points for each time cannot exceed the maximum.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày áp dụng.</source>
        <translation>The day it begins to apply is missing.</translation>
    </message>
    <message>
        <source>Ngày thôi áp dụng trước ngày áp dụng.</source>
        <translation>It ceases to apply before it begins.</translation>
    </message>
    <message>
        <source>Chưa ghi tiến độ.</source>
        <translation>The progress is missing.</translation>
    </message>
    <message>
        <source>Chưa ghi kết quả đã làm được.</source>
        <translation>What was achieved is missing.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do thôi không làm.</source>
        <translation>The reason for dropping it is missing.</translation>
    </message>
    <message>
        <source>Ngày kết thúc trước ngày giao việc.</source>
        <translation>The end is before the day the task was given.</translation>
    </message>
    <message>
        <source>Chưa ghi việc cần hỗ trợ.</source>
        <translation>The task is missing.</translation>
    </message>
    <message>
        <source>Hạn hoàn thành trước ngày giao việc.</source>
        <translation>The due day is before the day the task was given.</translation>
    </message>
    <message>
        <source>Chưa ghi tên mới.</source>
        <translation>The new name is missing.</translation>
    </message>
    <message>
        <source>Tên mới phải khác tên đang dùng.</source>
        <translation>The new name must differ from the name in use.</translation>
    </message>
    <message>
        <source>Đơn vị khác đang dùng tên này.</source>
        <translation>Another unit uses this name.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày tên mới có hiệu lực.</source>
        <translation>The day from which the new name is valid is missing.</translation>
    </message>
    <message>
        <source>Ngày ở tương lai: hãy đổi tên khi tên mới có hiệu lực.</source>
        <translation>The day lies ahead: rename the unit when the new name is valid.</translation>
    </message>
    <message>
        <source>Tên đang dùng có từ {day}; tên mới phải bắt đầu sau ngày ấy.</source>
        <translation>The name in use is valid from {day}; the new one must begin after that day.</translation>
    </message>
    <message>
        <source>Đơn vị được theo dõi từ {day}; tên mới phải bắt đầu sau ngày ấy.</source>
        <translation>The unit is followed since {day}; the new name must begin after that day.</translation>
    </message>
    <message>
        <source>Hãy ghi điểm từ 0 đến {most}.</source>
        <translation>Write points from 0 to {most}.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do cho điểm.</source>
        <translation>The reason for the points is missing.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do trả lại.</source>
        <translation>The reason for sending it back is missing.</translation>
    </message>
    <message>
        <source>Ngày này trước bước liền trước ({day}).</source>
        <translation>This day is before the step before it ({day}).</translation>
    </message>
    <message>
        <source>Hãy ghi số từ 0 trở lên.</source>
        <translation>Write a number from 0.</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị nào.</source>
        <translation>No unit was chosen.</translation>
    </message>
    <message>
        <source>Chưa ghi nhiệm vụ.</source>
        <translation>The task&apos;s words are missing.</translation>
    </message>
    <message>
        <source>Hạn hoàn thành trước ngày giao.</source>
        <translation>The due day is before the day it was given.</translation>
    </message>
    <message>
        <source>Có nhiệm vụ giao ngày {day}, sau ngày này.</source>
        <translation>A task was given on {day}, after this day.</translation>
    </message>
    <message>
        <source>Ô này ghi {count} tác giả: {names}.</source>
        <translation>This cell names {count} authors: {names}.</translation>
    </message>
    <message>
        <source>Không rõ “{words}”. Hãy ghi: cá nhân, tập thể, hộ gia đình hoặc tổ chức.</source>
        <translation>“{words}” is not known. Write: individual, collective, household or organisation.</translation>
    </message>
    <message>
        <source>Người dưới {age} tuổi: hãy ghi đủ ngày sinh.</source>
        <translation>The person is under {age}: write the full date of birth.</translation>
    </message>
    <message>
        <source>Chỉ có năm sinh nên ngày sinh để trống.</source>
        <translation>Only the year of birth is given, so the date of birth stays empty.</translation>
    </message>
    <message>
        <source>Sổ chưa có đơn vị “{words}” nên đơn vị của tác giả để trống.</source>
        <translation>The register has no unit “{words}” yet, so the author&apos;s unit stays empty.</translation>
    </message>
    <message>
        <source>Chỉ lấy số đầu {first}; bỏ {others}.</source>
        <translation>Only the first number {first} is taken; {others} is left out.</translation>
    </message>
    <message>
        <source>Excel đã làm mất số 0 ở đầu; được bổ sung thành {value}.</source>
        <translation>Excel has lost the leading 0; it is completed to {value}.</translation>
    </message>
    <message>
        <source>“{typed}” được hiểu là ngày {day}; hãy xem lại.</source>
        <translation>“{typed}” is understood as the day {day}; please check.</translation>
    </message>
    <message>
        <source>“{typed}” chỉ có tháng. Hãy ghi đủ ngày/tháng/năm, ví dụ 05/06/2026.</source>
        <translation>“{typed}” has a month only. Write the full day/month/year, for example 05/06/2026.</translation>
    </message>
    <message>
        <source>Không đọc được ngày “{typed}”. Hãy ghi ngày/tháng/năm, ví dụ 05/06/2026.</source>
        <translation>The date “{typed}” cannot be read. Write day/month/year, for example 05/06/2026.</translation>
    </message>
    <message>
        <source>“{typed}” có nhiều hơn {places} chữ số sau dấu phẩy.</source>
        <translation>“{typed}” has more than {places} digits after the comma.</translation>
    </message>
    <message>
        <source>Không đọc được số “{typed}”. Hãy ghi bằng chữ số.</source>
        <translation>The number “{typed}” cannot be read. Write it in digits.</translation>
    </message>
    <message>
        <source>Không rõ hình thức “{words}”; sẽ ghi hình thức chung của tệp.</source>
        <translation>The form “{words}” is not known; the file&apos;s common form will be written.</translation>
    </message>
    <message>
        <source>Không rõ “{words}”. Hãy ghi: tên thật, ẩn danh hoặc không công bố.</source>
        <translation>“{words}” is not known. Write: real name, anonymous or not to be made public.</translation>
    </message>
    <message>
        <source>Sổ chưa có “{words}”. Gần nhất là “{near}”; hãy sửa, hoặc chọn tên đúng.</source>
        <translation>The register has no “{words}” yet. The nearest is “{near}”; correct it, or choose the right name.</translation>
    </message>
    <message>
        <source>Sổ chưa có “{words}”. Hãy sửa, hoặc chọn tên đúng.</source>
        <translation>The register has no “{words}” yet. Correct it, or choose the right name.</translation>
    </message>
    <message>
        <source>Trang “{sheet}”, ô {place}: “{words}” không có trong sổ, dòng này để nguyên.</source>
        <translation>Sheet “{sheet}”, cell {place}: “{words}” is not in the register, this line is left as it is.</translation>
    </message>
    <message>
        <source>Trang “{sheet}”, {places} không có dòng cho: {names}. Tổng của biểu sẽ thiếu.</source>
        <translation>Sheet “{sheet}”, {places} has no line for: {names}. The totals of the form will fall short.</translation>
    </message>
    <message>
        <source>Chưa có bản sao lưu nào.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>Bản sao lưu mới nhất đã {days} ngày.</source>
        <translation>The newest backup is {days} days old.</translation>
    </message>
    <message>
        <source>Chưa chép bản sao lưu nào sang USB hay ổ đĩa khác.</source>
        <translation>No backup has been copied to a USB stick or another drive yet.</translation>
    </message>
    <message>
        <source>Đã {days} ngày chưa chép sang USB hay ổ đĩa khác.</source>
        <translation>Nothing has been copied to a USB stick or another drive for {days} days.</translation>
    </message>
    <message>
        <source>Bản sao lưu {name} mở thử không được. Hãy sao lưu lại.</source>
        <translation>The backup {name} could not be opened when tried. Make a new backup.</translation>
    </message>
    <message>
        <source>Kiểm tra dữ liệu thấy {count} chỗ chưa đúng. Hãy mở xem.</source>
        <translation>The check of the data found {count} things that are not as they should be. Open it to see.</translation>
    </message>
    <message>
        <source>Chưa ghi họ tên.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>Chưa chọn vai trò.</source>
        <translation>No role has been chosen.</translation>
    </message>
    <message>
        <source>Mật khẩu cần ít nhất {least} ký tự.</source>
        <translation>A password needs at least {least} characters.</translation>
    </message>
    <message>
        <source>Mật khẩu dài quá {most} ký tự.</source>
        <translation>The password is longer than {most} characters.</translation>
    </message>
    <message>
        <source>Mật khẩu này dễ đoán. Hãy chọn một câu dài hơn.</source>
        <translation>This password is easy to guess. Choose a longer sentence.</translation>
    </message>
    <message>
        <source>Hai lần gõ mật khẩu không giống nhau.</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>Mật khẩu đang dùng chưa đúng.</source>
        <translation>The present password is not right.</translation>
    </message>
    <message>
        <source>Đã có tài khoản tên này, kể cả tài khoản đã khóa. Hãy ghi thêm tên đệm.</source>
        <translation>There is an account of this name, perhaps a closed one. Add a middle name.</translation>
    </message>
    <message>
        <source>Chưa ghi đã làm gì hoặc vì sao từ chối.</source>
        <translation>Say what was done or why it was refused.</translation>
    </message>
    <message>
        <source>Chưa chọn yêu cầu gì.</source>
        <translation>No request has been chosen.</translation>
    </message>
    <message>
        <source>Ngày ở tương lai.</source>
        <translation>The day is in the future.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>&amp;Lưu</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Hủy</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>{label} *</source>
        <translation>{label} *</translation>
    </message>
    <message>
        <source>Bắt buộc nhập</source>
        <translation>Required</translation>
    </message>
</context>
<context>
    <name>FormReportDialog</name>
    <message>
        <source>Kiểm tra thể thức</source>
        <translation>Form check</translation>
    </message>
    <message>
        <source>{name} – {kind}</source>
        <translation>{name} – {kind}</translation>
    </message>
    <message>
        <source>&amp;Sao chép</source>
        <translation>Co&amp;py</translation>
    </message>
    <message>
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Sao chép danh sách để gửi người soạn thảo (Alt+S)</source>
        <translation>Copy the list for the one who drafts (Alt+P)</translation>
    </message>
    <message>
        <source>Đóng (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Đúng thể thức</source>
        <translation>Form is right</translation>
    </message>
    <message>
        <source>{count} chỗ sai</source>
        <translation>{count} faults</translation>
    </message>
    <message>
        <source>Không thấy chỗ nào sai thể thức. Văn bản sẵn sàng để in và trình ký.</source>
        <translation>No fault of form was found. The document is ready to be printed and signed.</translation>
    </message>
    <message>
        <source>Không có chỗ sai thể thức; vài điều cần lưu ý trước khi in.</source>
        <translation>No fault of form; some remarks before printing.</translation>
    </message>
    <message>
        <source>Mỗi chỗ sai nêu nơi cần sửa và quy định đi kèm. Sửa lời ở Hệ thống → Văn bản mẫu, sửa dữ liệu ở hồ sơ, rồi lập lại văn bản.</source>
        <translation>Each fault says where to mend it and which rule it breaks. Mend words in System → Document wording and data in the record, then make the document again.</translation>
    </message>
    <message>
        <source>Sai</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Lưu ý</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>FundEntryDialog</name>
    <message>
        <source>Ghi thu vào quỹ</source>
        <translation>Enter income of the fund</translation>
    </message>
    <message>
        <source>Ghi chi khác từ quỹ</source>
        <translation>Enter another expense of the fund</translation>
    </message>
    <message>
        <source>Tiền thưởng theo quyết định thì bấm “Chi tiền thưởng…” để không chi hai lần.</source>
        <translation>For bonuses of a decision press “Pay bonuses…” so that nothing is paid twice.</translation>
    </message>
    <message>
        <source>&amp;Ghi sổ</source>
        <translation>&amp;Enter</translation>
    </message>
    <message>
        <source>Chưa ghi ngày.</source>
        <translation>No date given.</translation>
    </message>
    <message>
        <source>Chưa ghi số tiền.</source>
        <translation>No sum entered.</translation>
    </message>
    <message>
        <source>Chưa ghi nội dung thu, chi.</source>
        <translation>Say what the money is for.</translation>
    </message>
    <message>
        <source>Ví dụ: Trích ngân sách xã lập quỹ năm 2026</source>
        <translation>Example: Commune budget set aside for the fund in 2026</translation>
    </message>
    <message>
        <source>Ví dụ: Mua khung và in Giấy khen</source>
        <translation>Example: Frames and printing of certificates</translation>
    </message>
    <message>
        <source>Số, ngày quyết định giao dự toán hoặc phiếu thu</source>
        <translation>Number and day of the allocation or of the receipt</translation>
    </message>
    <message>
        <source>Số phiếu chi hoặc hóa đơn</source>
        <translation>Number of the payment slip or invoice</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Số tiền (đồng)</source>
        <translation>Sum (đồng)</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Chứng từ</source>
        <translation>Voucher</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Đối tượng tham gia</source>
        <translation>Author group</translation>
    </message>
    <message>
        <source>Dùng khi tiếp nhận ý tưởng mới</source>
        <translation>Offer when receiving new ideas</translation>
    </message>
    <message>
        <source>Tên đối tượng</source>
        <translation>Name of the group</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message>
        <source>Đối tượng tham gia</source>
        <translation>Author group</translation>
    </message>
    <message>
        <source>Sử dụng</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Số ý tưởng</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>đối tượng</source>
        <translation>groups</translation>
    </message>
    <message>
        <source>Theo mục II.2 của kế hoạch.</source>
        <translation>As in section II.2 of the plan.</translation>
    </message>
    <message>
        <source>&amp;Thêm đối tượng</source>
        <translation>&amp;Add a group</translation>
    </message>
    <message>
        <source>&amp;Sửa</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Đang dùng</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Ngừng dùng</source>
        <translation>No longer used</translation>
    </message>
</context>
<context>
    <name>HelpBox</name>
    <message>
        <source>Trợ giúp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Chưa có trang trợ giúp cho màn hình này.</source>
        <translation>No help page for this screen yet.</translation>
    </message>
</context>
<context>
    <name>HomeGuide</name>
    <message>
        <source>1. Phát động</source>
        <translation>1. Launch</translation>
    </message>
    <message>
        <source>2. Tiếp nhận</source>
        <translation>2. Intake</translation>
    </message>
    <message>
        <source>3. Đánh giá</source>
        <translation>3. Assessment</translation>
    </message>
    <message>
        <source>Cả sáu giai đoạn đã có kết quả.</source>
        <translation>All six stages have results.</translation>
    </message>
    <message>
        <source>4. Triển khai</source>
        <translation>4. Follow-up</translation>
    </message>
    <message>
        <source>5. Khen thưởng</source>
        <translation>5. Awards</translation>
    </message>
    <message>
        <source>6. Báo cáo</source>
        <translation>6. Report</translation>
    </message>
    <message>
        <source>{done}/{whole} đơn vị</source>
        <translation>{done}/{whole} units</translation>
    </message>
    <message>
        <source>{done} ý tưởng</source>
        <translation>{done} ideas</translation>
    </message>
    <message>
        <source>{done}/{whole} ý tưởng</source>
        <translation>{done}/{whole} ideas</translation>
    </message>
    <message>
        <source>{done} được khen</source>
        <translation>{done} awarded</translation>
    </message>
    <message>
        <source>{done} đã ban hành</source>
        <translation>{done} issued</translation>
    </message>
    <message>
        <source>{text} · chờ {waiting}</source>
        <translation>{text} · waiting {waiting}</translation>
    </message>
    <message>
        <source>ghi ngày phát động của {missing} đơn vị còn lại.</source>
        <translation>record the launch of the remaining {missing} units.</translation>
    </message>
    <message>
        <source>ghi danh sách đơn vị của xã.</source>
        <translation>enter the commune&apos;s units.</translation>
    </message>
    <message>
        <source>tiếp nhận ý tưởng đầu tiên của năm.</source>
        <translation>receive the first idea of the year.</translation>
    </message>
    <message>
        <source>đưa {missing} ý tưởng ra hội đồng xét.</source>
        <translation>put {missing} ideas before the council.</translation>
    </message>
    <message>
        <source>giao việc hỗ trợ hoặc cho thử nghiệm {missing} ý tưởng đã được công nhận.</source>
        <translation>give support tasks or pilots to {missing} approved ideas.</translation>
    </message>
    <message>
        <source>chưa có ý tưởng nào được hội đồng công nhận để hỗ trợ, thử nghiệm.</source>
        <translation>no idea has been approved yet for support or a pilot.</translation>
    </message>
    <message>
        <source>lập đề nghị và quyết định khen thưởng.</source>
        <translation>nominate and decide on awards.</translation>
    </message>
    <message>
        <source>lập báo cáo năm và ban hành.</source>
        <translation>make the year report and issue it.</translation>
    </message>
    <message>
        <source>Bước tiếp theo: {step}</source>
        <translation>Next step: {step}</translation>
    </message>
    <message>
        <source>Đã làm. Bấm để xem lại.</source>
        <translation>Done. Click to look again.</translation>
    </message>
    <message>
        <source>Ghi ngày từng đơn vị phát động phong trào.</source>
        <translation>Enter the day each unit launched the movement.</translation>
    </message>
    <message>
        <source>Nhập ý tưởng, in phiếu tiếp nhận.</source>
        <translation>Enter ideas, print receipts.</translation>
    </message>
    <message>
        <source>Lập phiên họp hội đồng, nhập phiếu chấm, kết luận.</source>
        <translation>Set up a council session, enter score sheets, conclude.</translation>
    </message>
    <message>
        <source>Giao việc hỗ trợ, ghi thử nghiệm, áp dụng, nhân rộng.</source>
        <translation>Give support tasks; record pilots, use, replication.</translation>
    </message>
    <message>
        <source>Lập đề nghị và quyết định khen thưởng.</source>
        <translation>Make nominations and the award decision.</translation>
    </message>
    <message>
        <source>Lập báo cáo của kỳ và ban hành.</source>
        <translation>Write the report of the period and issue it.</translation>
    </message>
</context>
<context>
    <name>HomeSafety</name>
    <message>
        <source>An toàn dữ liệu…</source>
        <translation>Safety of the data…</translation>
    </message>
</context>
<context>
    <name>HomeStart</name>
    <message>
        <source>Bắt đầu với ba bước</source>
        <translation>Start in three steps</translation>
    </message>
    <message>
        <source>Sổ còn trống. Các lĩnh vực, tiêu chí và chỉ tiêu của Kế hoạch đã có sẵn; chỉ cần ghi thêm những gì của riêng xã.</source>
        <translation>The register is empty. The fields, criteria and targets of the plan are already here; just add what is particular to your commune.</translation>
    </message>
    <message>
        <source>Ghi tên cán bộ tiếp nhận và người ký văn bản</source>
        <translation>Enter the intake clerk and the signers of documents</translation>
    </message>
    <message>
        <source>Mở Hệ thống</source>
        <translation>Open System</translation>
    </message>
    <message>
        <source>Thêm các thôn, trường học, tổ công nghệ số cộng đồng</source>
        <translation>Add the villages, schools and community digital teams</translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add a unit</translation>
    </message>
    <message>
        <source>Nhập ý tưởng đầu tiên và in phiếu tiếp nhận</source>
        <translation>Enter the first idea and print its receipt</translation>
    </message>
    <message>
        <source>Tiếp nhận ý tưởng</source>
        <translation>Receive an idea</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Tổng quan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Tiếp nhận ý tưởng</source>
        <translation>Receive an idea</translation>
    </message>
    <message>
        <source>Việc đang chờ</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Ý tưởng theo tháng</source>
        <translation>Ideas by month</translation>
    </message>
    <message>
        <source>Ý tưởng theo lĩnh vực</source>
        <translation>Ideas by field</translation>
    </message>
    <message>
        <source>Năm {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>Giai đoạn: {phase}</source>
        <translation>Phase: {phase}</translation>
    </message>
    <message>
        <source>Hôm nay {day}</source>
        <translation>Today {day}</translation>
    </message>
    <message>
        <source>Đạt chỉ tiêu của năm.</source>
        <translation>Target of the year reached.</translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào trong danh sách.</source>
        <translation>No unit in the list yet.</translation>
    </message>
    <message>
        <source>Còn {missing} đơn vị, còn {days} ngày.</source>
        <translation>{missing} units and {days} days to go.</translation>
    </message>
    <message>
        <source>Còn thiếu {missing} ý tưởng. Với tiến độ này cuối năm có {forecast}; còn {days} ngày.</source>
        <translation>{missing} ideas to go. At this pace the year ends with {forecast}; {days} days left.</translation>
    </message>
</context>
<context>
    <name>HomeWaiting</name>
    <message>
        <source>Việc đang chờ</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Của ai</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Muộn</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>việc</source>
        <translation>tasks</translation>
    </message>
    <message>
        <source>Không có việc nào đến hạn hay đang chờ.</source>
        <translation>Nothing is due or waiting.</translation>
    </message>
    <message>
        <source>{days} ngày</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>Phiếu tiếp nhận đang nhập dở</source>
        <translation>Half-filled idea form</translation>
    </message>
</context>
<context>
    <name>IdeaAuthors</name>
    <message>
        <source>Tác giả</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Dưới 16 tuổi</source>
        <translation>Under 16</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>sinh ngày {day}</source>
        <translation>born {day}</translation>
    </message>
    <message>
        <source>Hiện số</source>
        <translation>Show the number</translation>
    </message>
    <message>
        <source>Số định danh:</source>
        <translation>ID number:</translation>
    </message>
    <message>
        <source>Che số</source>
        <translation>Hide the number</translation>
    </message>
</context>
<context>
    <name>IdeaEditView</name>
    <message>
        <source>Sửa ý tưởng</source>
        <translation>Edit the idea</translation>
    </message>
    <message>
        <source>Bỏ thay đổi</source>
        <translation>Drop the changes</translation>
    </message>
    <message>
        <source>Lưu (Ctrl+Enter)</source>
        <translation>Save (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Sửa {number}</source>
        <translation>Edit {number}</translation>
    </message>
    <message>
        <source>Bỏ những gì vừa sửa?</source>
        <translation>Drop what you just changed?</translation>
    </message>
    <message>
        <source>Ý tưởng trong sổ giữ nguyên như trước khi sửa.</source>
        <translation>The idea in the register stays as it was before.</translation>
    </message>
    <message>
        <source>Đã giữ thay đổi đang nhập; chưa ghi vào sổ.</source>
        <translation>Your changes are kept, but not yet in the register.</translation>
    </message>
    <message>
        <source>Enter, Tab</source>
        <translation>Enter, Tab</translation>
    </message>
    <message>
        <source>ô tiếp theo</source>
        <translation>next box</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>thêm tác giả</source>
        <translation>add an author</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>bỏ tác giả đang nhập</source>
        <translation>remove the current author</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>lưu thay đổi</source>
        <translation>save the changes</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>về hồ sơ, giữ bản nháp</source>
        <translation>back to the file, keep the draft</translation>
    </message>
    <message>
        <source>Đã bỏ bản nháp.</source>
        <translation>Draft dropped.</translation>
    </message>
</context>
<context>
    <name>IdeaFacts</name>
    <message>
        <source>{field} (ưu tiên)</source>
        <translation>{field} (priority)</translation>
    </message>
    <message>
        <source>Ngày tiếp nhận</source>
        <translation>Date of receipt</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Way of receipt</translation>
    </message>
    <message>
        <source>Hẹn trả lời</source>
        <translation>Promised answer</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Lĩnh vực</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Công bố</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Người thu thập</source>
        <translation>Collector</translation>
    </message>
    <message>
        <source>Người nhập phiếu</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Hiện trạng, vấn đề</source>
        <translation>Situation, problem</translation>
    </message>
    <message>
        <source>Nội dung ý tưởng</source>
        <translation>The idea in detail</translation>
    </message>
    <message>
        <source>Điểm mới</source>
        <translation>Novelty</translation>
    </message>
    <message>
        <source>Nơi áp dụng, nhân rộng</source>
        <translation>Where applied, how far it reaches</translation>
    </message>
    <message>
        <source>Hiệu quả kinh tế</source>
        <translation>Economic benefit</translation>
    </message>
    <message>
        <source>Hiệu quả xã hội</source>
        <translation>Social benefit</translation>
    </message>
    <message>
        <source>Điều kiện thực hiện</source>
        <translation>Conditions for carrying it out</translation>
    </message>
    <message>
        <source>Mong muốn hỗ trợ</source>
        <translation>Support wished for</translation>
    </message>
    <message>
        <source>Phần cần giữ kín</source>
        <translation>Part to keep confidential</translation>
    </message>
</context>
<context>
    <name>IdeaFollowUp</name>
    <message>
        <source>Sau hội đồng</source>
        <translation>After the council</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>việc</source>
        <translation>tasks</translation>
    </message>
    <message>
        <source>Muộn {count} ngày</source>
        <translation>{count} days late</translation>
    </message>
    <message>
        <source>{name}: {before} → {aim} {unit}</source>
        <translation>{name}: {before} → {aim} {unit}</translation>
    </message>
    <message>
        <source>{name}: {before} → {aim}, đo được {after} {unit}</source>
        <translation>{name}: {before} → {aim}, measured {after} {unit}</translation>
    </message>
</context>
<context>
    <name>IdeaGlance</name>
    <message>
        <source>Mở hồ sơ (Enter)</source>
        <translation>Open the file (Enter)</translation>
    </message>
    <message>
        <source>Chọn một dòng để xem nhanh</source>
        <translation>Choose a row to glance at it</translation>
    </message>
    <message>
        <source>Tác giả: {names}</source>
        <translation>Authors: {names}</translation>
    </message>
    <message>
        <source>Nhận ngày {day}, {source}</source>
        <translation>Received on {day}, {source}</translation>
    </message>
    <message>
        <source>Đơn vị: {unit}</source>
        <translation>Unit: {unit}</translation>
    </message>
    <message>
        <source>Lĩnh vực: {fields}</source>
        <translation>Fields: {fields}</translation>
    </message>
    <message>
        <source>Hẹn trả lời: {day}</source>
        <translation>Promised answer: {day}</translation>
    </message>
    <message>
        <source>Hồ sơ còn thiếu {count} phần</source>
        <translation>{count} parts missing from the file</translation>
    </message>
</context>
<context>
    <name>IdeaHistory</name>
    <message>
        <source>{step} (đã hoàn tác)</source>
        <translation>{step} (undone)</translation>
    </message>
    <message>
        <source>Tại: {text}</source>
        <translation>At: {text}</translation>
    </message>
    <message>
        <source>Căn cứ: {text}</source>
        <translation>Basis: {text}</translation>
    </message>
    <message>
        <source>Đơn vị áp dụng: {text}</source>
        <translation>Adopting unit: {text}</translation>
    </message>
    <message>
        <source>Hiệu quả: {text}</source>
        <translation>Benefit: {text}</translation>
    </message>
    <message>
        <source>Số liệu: {text}</source>
        <translation>Figures: {text}</translation>
    </message>
    <message>
        <source>Lý do hoàn tác: {text}</source>
        <translation>Reason for undoing: {text}</translation>
    </message>
</context>
<context>
    <name>IdeaJournalDialog</name>
    <message>
        <source>Nhật ký của ý tưởng</source>
        <translation>Journal of the idea</translation>
    </message>
    <message>
        <source>mục</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>&amp;In trích nhật ký…</source>
        <translation>&amp;Print an extract…</translation>
    </message>
</context>
<context>
    <name>IdeaKits</name>
    <message>
        <source>Một tệp &amp;chung, nơi gửi tự chọn tên…</source>
        <translation>One &amp;file for all, senders choose their name…</translation>
    </message>
    <message>
        <source>&amp;Mỗi đơn vị một tệp…</source>
        <translation>A file for &amp;each unit…</translation>
    </message>
    <message>
        <source>Chọn thư mục ghi biểu mẫu ý tưởng</source>
        <translation>Choose the folder for the idea forms</translation>
    </message>
    <message>
        <source>Đang ghi biểu mẫu ý tưởng</source>
        <translation>Writing the idea forms</translation>
    </message>
    <message>
        <source>Đã ghi {count} biểu mẫu ý tưởng.</source>
        <translation>{count} idea forms written.</translation>
    </message>
</context>
<context>
    <name>IdeaSteps</name>
    <message>
        <source>Đưa về hỗ trợ hoàn thiện…</source>
        <translation>Return to support…</translation>
    </message>
    <message>
        <source>Đưa về chờ xét…</source>
        <translation>Put back to waiting…</translation>
    </message>
    <message>
        <source>Đã bổ sung, nhận lại…</source>
        <translation>Completed, accept again…</translation>
    </message>
    <message>
        <source>Yêu cầu bổ sung…</source>
        <translation>Ask for more…</translation>
    </message>
    <message>
        <source>Đưa ra hội đồng</source>
        <translation>Put before the council</translation>
    </message>
    <message>
        <source>Kết luận Đạt</source>
        <translation>Conclude: passed</translation>
    </message>
    <message>
        <source>Kết luận Cần hoàn thiện</source>
        <translation>Conclude: needs improvement</translation>
    </message>
    <message>
        <source>Kết luận Không đạt</source>
        <translation>Conclude: not passed</translation>
    </message>
    <message>
        <source>Bắt đầu hỗ trợ hoàn thiện…</source>
        <translation>Start support…</translation>
    </message>
    <message>
        <source>Bắt đầu thử nghiệm…</source>
        <translation>Start the pilot…</translation>
    </message>
    <message>
        <source>Ghi nhận đã áp dụng…</source>
        <translation>Record the adoption…</translation>
    </message>
    <message>
        <source>Ghi nhận đã nhân rộng…</source>
        <translation>Record the replication…</translation>
    </message>
    <message>
        <source>Gộp vào ý tưởng khác…</source>
        <translation>Merge into another idea…</translation>
    </message>
    <message>
        <source>Tác giả rút…</source>
        <translation>Withdrawn by the author…</translation>
    </message>
</context>
<context>
    <name>IdeaView</name>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Hoàn tác bước vừa làm</source>
        <translation>Undo the last step</translation>
    </message>
    <message>
        <source>Tiếp nhận</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Bước tiếp theo</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Diễn biến</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Tệp kèm theo</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <source>Số {number}</source>
        <translation>Number {number}</translation>
    </message>
    <message>
        <source>Thử nghiệm đã kết luận đưa vào áp dụng. Khi đơn vị ký giấy xác nhận, bấm “Ghi nhận đã áp dụng…”.</source>
        <translation>The pilot was concluded with use. Once the unit has signed the confirmation, press “Record use…”.</translation>
    </message>
    <message>
        <source>Đã gộp vào {idea}</source>
        <translation>Merged into {idea}</translation>
    </message>
    <message>
        <source>Các ý tưởng gộp vào đây: {ideas}</source>
        <translation>Ideas merged into this one: {ideas}</translation>
    </message>
    <message>
        <source>Đã gỡ tệp {name}.</source>
        <translation>File {name} removed.</translation>
    </message>
</context>
<context>
    <name>IdeasView</name>
    <message>
        <source>Ý tưởng</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Tiếp nhận ý tưởng (Ctrl+N)</source>
        <translation>Receive an idea (Ctrl+N)</translation>
    </message>
    <message>
        <source>Nhập từ Excel…</source>
        <translation>Import from Excel…</translation>
    </message>
    <message>
        <source>Nhập danh sách thôn, đơn vị gửi ({keys})</source>
        <translation>Import a list sent by a village or unit ({keys})</translation>
    </message>
    <message>
        <source>Biểu mẫu cho thôn</source>
        <translation>Forms for villages</translation>
    </message>
    <message>
        <source>Lập biểu mẫu Excel gửi thôn, đơn vị (Ctrl+Shift+B)</source>
        <translation>Make Excel forms for villages and units (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Tìm tên, tác giả, nội dung, số YT-… (Ctrl+F)</source>
        <translation>Search title, author, text, number YT-… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Mọi năm</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Mọi lĩnh vực</source>
        <translation>All fields</translation>
    </message>
    <message>
        <source>Mọi đơn vị</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Mọi đối tượng</source>
        <translation>All groups</translation>
    </message>
    <message>
        <source>Lĩnh vực ưu tiên</source>
        <translation>Priority fields</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>ý tưởng</source>
        <translation>ideas</translation>
    </message>
    <message>
        <source>Đầy đủ mọi mục của phiếu, nhập lại được</source>
        <translation>Every item of the form, can be imported again</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày nhận</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Tên ý tưởng</source>
        <translation>Title of the idea</translation>
    </message>
    <message>
        <source>Tác giả</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Lĩnh vực</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Chưa có ý tưởng nào. Hãy tiếp nhận phiếu đầu tiên.</source>
        <translation>No idea yet. Receive the first one.</translation>
    </message>
    <message>
        <source>Tiếp nhận ý tưởng</source>
        <translation>Receive an idea</translation>
    </message>
    <message>
        <source>Không có ý tưởng nào khớp với điều đang tìm và lọc.</source>
        <translation>No idea matches the search and the filters.</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Chưa nhớ mẫu cột</source>
        <translation>No columns remembered yet</translation>
    </message>
    <message>
        <source>Bổ sung số 0 bị mất ở đầu số điện thoại, số định danh</source>
        <translation>Put back the leading 0 lost from telephones and identity numbers</translation>
    </message>
    <message>
        <source>Tự nhận lại các cột</source>
        <translation>Recognise the columns again</translation>
    </message>
    <message>
        <source>Đọc cả {rows} dòng, {columns} cột đang ẩn</source>
        <translation>Also read {rows} hidden rows and {columns} hidden columns</translation>
    </message>
    <message>
        <source>Chuyển {count} ô gõ bằng {charsets} sang Unicode</source>
        <translation>Convert {count} cells typed in {charsets} to Unicode</translation>
    </message>
    <message>
        <source>{name} (đang ẩn)</source>
        <translation>{name} (hidden)</translation>
    </message>
    <message>
        <source>Trang tính</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Dòng tiêu đề</source>
        <translation>Header row</translation>
    </message>
    <message>
        <source>Nơi gửi</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Điều danh sách không nói</source>
        <translation>What the list does not say</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Nhập ý tưởng từ Excel</source>
        <translation>Import ideas from Excel</translation>
    </message>
    <message>
        <source>Các &amp;lần nhập…</source>
        <translation>&amp;Runs of imports…</translation>
    </message>
    <message>
        <source>&amp;Chọn tệp…</source>
        <translation>C&amp;hoose a file…</translation>
    </message>
    <message>
        <source>Cả thư m&amp;ục…</source>
        <translation>Whole &amp;folder…</translation>
    </message>
    <message>
        <source>Nhớ &amp;mẫu cột…</source>
        <translation>Re&amp;member the columns…</translation>
    </message>
    <message>
        <source>&amp;Quay lại</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Xem trước</source>
        <translation>&amp;Preview</translation>
    </message>
    <message>
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Đang đọc {name}</source>
        <translation>Reading {name}</translation>
    </message>
    <message>
        <source>Đang đối chiếu</source>
        <translation>Comparing</translation>
    </message>
    <message>
        <source>Đang ghi vào sổ</source>
        <translation>Writing into the register</translation>
    </message>
    <message>
        <source>Chọn tệp danh sách</source>
        <translation>Choose the list file</translation>
    </message>
    <message>
        <source>Bảng tính (*.xlsx *.xls *.csv);;Mọi tệp (*)</source>
        <translation>Spreadsheets (*.xlsx *.xls *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Chọn thư mục các tệp gửi về</source>
        <translation>Choose the folder of returned files</translation>
    </message>
    <message>
        <source>Đọc được {good} tệp, {bad} tệp chưa đọc được.</source>
        <translation>{good} files read, {bad} could not be read.</translation>
    </message>
    <message>
        <source>Nhớ mẫu cột</source>
        <translation>Remember the columns</translation>
    </message>
    <message>
        <source>Tên nơi gửi, ví dụ “Thôn Vân Hòa”:</source>
        <translation>Name of the sender, for example “Thôn Vân Hòa”:</translation>
    </message>
    <message>
        <source>&amp;Nhập {count} ý tưởng vào sổ</source>
        <translation>&amp;Import {count} ideas into the register</translation>
    </message>
    <message>
        <source>Bước 1/4: chọn tệp</source>
        <translation>Step 1/4: choose a file</translation>
    </message>
    <message>
        <source>Bước 2/4: các cột của {name}</source>
        <translation>Step 2/4: the columns of {name}</translation>
    </message>
    <message>
        <source>Bước 3/4: xem trước {name}; chưa có gì được ghi vào sổ</source>
        <translation>Step 3/4: preview of {name}; nothing has been written yet</translation>
    </message>
    <message>
        <source>Bước 4/4: đã nhập {name}</source>
        <translation>Step 4/4: {name} has been imported</translation>
    </message>
    <message>
        <source>Chọn hoặc kéo thả vào đây danh sách thôn, đơn vị gửi: tệp .xlsx, .xls hoặc .csv, hay cả thư mục các tệp ấy. Chương trình tự tìm dòng tiêu đề và các cột; chưa ghi gì trước khi được đồng ý.</source>
        <translation>Choose, or drop here, a list sent by a village or unit: a file .xlsx, .xls or .csv, or a whole folder of them. The program finds the header row and the columns by itself; nothing is written before it is agreed to.</translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose a file…</translation>
    </message>
</context>
<context>
    <name>ImportDone</name>
    <message>
        <source>Lưu &amp;tệp các dòng chưa nhập…</source>
        <translation>Save a &amp;file of the rows left out…</translation>
    </message>
    <message>
        <source>&amp;Hoàn tác lần nhập</source>
        <translation>&amp;Undo this import</translation>
    </message>
    <message>
        <source>Đã thêm {added} ý tưởng, bổ sung {changed}.</source>
        <translation>Added {added} ideas, completed {changed}.</translation>
    </message>
    <message>
        <source>{same} đã có từ trước, {skipped} bỏ qua, {wrong} chưa nhập vì chưa đúng hoặc chưa rõ.</source>
        <translation>{same} were there already, {skipped} passed over, {wrong} not imported because something is wrong or unclear.</translation>
    </message>
    <message>
        <source>Đã ghi {count} ý tưởng chưa nhập, kèm lý do, vào {name}.</source>
        <translation>Wrote {count} ideas that were not imported, with the reason, to {name}.</translation>
    </message>
    <message>
        <source>Đang ghi tệp</source>
        <translation>Writing the file</translation>
    </message>
    <message>
        <source>Lưu tệp trả lại</source>
        <translation>Save the file to return</translation>
    </message>
    <message>
        <source>Bảng tính (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>Hoàn tác cả lần nhập này?</source>
        <translation>Undo this whole import?</translation>
    </message>
    <message>
        <source>Hoàn tác lần nhập</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>Ý tưởng đã thêm được gạch khỏi sổ, số không cấp lại; ý tưởng đã sửa trở về như trước. Ý tưởng đã có việc làm sau đó được giữ nguyên và nêu tên.</source>
        <translation>Added ideas are struck from the register and their numbers are never given again; changed ideas become what they were. Ideas that were worked on since are kept and named.</translation>
    </message>
    <message>
        <source>Đang hoàn tác</source>
        <translation>Undoing</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Dòng</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Tên ý tưởng</source>
        <translation>Title of the idea</translation>
    </message>
    <message>
        <source>Tác giả</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Ngày nhận</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Lời nhắc</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>ý tưởng</source>
        <translation>ideas</translation>
    </message>
    <message>
        <source>Dùng cho cả danh sách</source>
        <translation>Use for the whole list</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Sửa {number}: {names}.</source>
        <translation>Change {number}: {names}.</translation>
    </message>
    <message>
        <source>Từ tệp {name}.</source>
        <translation>From file {name}.</translation>
    </message>
    <message>
        <source>Đã có trong sổ: {number}.</source>
        <translation>Already in the register: {number}.</translation>
    </message>
    <message>
        <source>Trùng với dòng {row} của bảng.</source>
        <translation>The same as row {row} of the table.</translation>
    </message>
    <message>
        <source>“{words}” là</source>
        <translation>“{words}” is</translation>
    </message>
    <message>
        <source>Không đọc: {parts}.</source>
        <translation>Not read: {parts}.</translation>
    </message>
    <message>
        <source>Tên đúng trong sổ</source>
        <translation>Right name in the register</translation>
    </message>
    <message>
        <source>Không có dòng nào ở mục này.</source>
        <translation>No row here.</translation>
    </message>
</context>
<context>
    <name>ImportRunsDialog</name>
    <message>
        <source>Lúc</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Đã có</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Chưa nhập</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>lần nhập</source>
        <translation>imports</translation>
    </message>
    <message>
        <source>&amp;Hoàn tác lần nhập</source>
        <translation>&amp;Undo this import</translation>
    </message>
    <message>
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Trong sổ</source>
        <translation>In the register</translation>
    </message>
    <message>
        <source>Đã hoàn tác {day}</source>
        <translation>Undone on {day}</translation>
    </message>
    <message>
        <source>Hoàn tác lần nhập tệp {name}?</source>
        <translation>Undo the import of file {name}?</translation>
    </message>
    <message>
        <source>Hoàn tác lần nhập</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>Bản ghi đã có việc làm sau đó được giữ nguyên và nêu tên.</source>
        <translation>Records that were worked on since are kept and named.</translation>
    </message>
    <message>
        <source>Đang hoàn tác</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>Các lần nhập từ bảng tính</source>
        <translation>Imports from spreadsheets</translation>
    </message>
    <message>
        <source>Chưa nhập danh sách nào từ bảng tính.</source>
        <translation>No list has been imported from a spreadsheet yet.</translation>
    </message>
</context>
<context>
    <name>IntakeBoxes</name>
    <message>
        <source>Thôn, cơ quan, trường…</source>
        <translation>Village, office, school…</translation>
    </message>
    <message>
        <source>{name} (ưu tiên)</source>
        <translation>{name} (priority)</translation>
    </message>
    <message>
        <source>Hình thức tiếp nhận</source>
        <translation>Way of receipt</translation>
    </message>
    <message>
        <source>Ngày tiếp nhận</source>
        <translation>Date of receipt</translation>
    </message>
    <message>
        <source>Đơn vị của ý tưởng</source>
        <translation>Unit of the idea</translation>
    </message>
    <message>
        <source>Đối tượng tham gia</source>
        <translation>Author group</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Tên ý tưởng</source>
        <translation>Title of the idea</translation>
    </message>
    <message>
        <source>Lĩnh vực chính</source>
        <translation>Main field</translation>
    </message>
    <message>
        <source>“Ưu tiên”: theo ghi chú mục IV.1 của kế hoạch.</source>
        <translation>“Priority”: as noted in section IV.1 of the plan.</translation>
    </message>
    <message>
        <source>Lĩnh vực khác</source>
        <translation>Other fields</translation>
    </message>
    <message>
        <source>Phím cách để đánh dấu.</source>
        <translation>Space bar to tick.</translation>
    </message>
    <message>
        <source>Hiện trạng, vấn đề</source>
        <translation>Situation, problem</translation>
    </message>
    <message>
        <source>Nội dung ý tưởng</source>
        <translation>The idea in detail</translation>
    </message>
    <message>
        <source>Điểm mới</source>
        <translation>Novelty</translation>
    </message>
    <message>
        <source>Nơi áp dụng, nhân rộng</source>
        <translation>Where applied, how far it reaches</translation>
    </message>
    <message>
        <source>Hiệu quả kinh tế</source>
        <translation>Economic benefit</translation>
    </message>
    <message>
        <source>Hiệu quả xã hội</source>
        <translation>Social benefit</translation>
    </message>
    <message>
        <source>Điều kiện thực hiện</source>
        <translation>Conditions for carrying it out</translation>
    </message>
    <message>
        <source>Mong muốn hỗ trợ</source>
        <translation>Support wished for</translation>
    </message>
    <message>
        <source>Bảo mật, công bố và hẹn trả lời</source>
        <translation>Confidentiality, publication and promised answer</translation>
    </message>
    <message>
        <source>Phần cần giữ kín</source>
        <translation>Part to keep confidential</translation>
    </message>
    <message>
        <source>Chỉ hiện trong hồ sơ ý tưởng, không hiện ở danh sách và văn bản.</source>
        <translation>Shown only in the idea&apos;s file, not in lists and documents.</translation>
    </message>
    <message>
        <source>Cách công bố</source>
        <translation>How to publish</translation>
    </message>
    <message>
        <source>Hẹn trả lời</source>
        <translation>Promised answer</translation>
    </message>
    <message>
        <source>Người thu thập</source>
        <translation>Collector</translation>
    </message>
    <message>
        <source>Người nhập phiếu</source>
        <translation>Entered by</translation>
    </message>
</context>
<context>
    <name>IntakeFiles</name>
    <message>
        <source>Ảnh dán {number}.png</source>
        <translation>Pasted picture {number}.png</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Chưa ghi ngày tiếp nhận.</source>
        <translation>No date of receipt given.</translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <source>Tiếp nhận ý tưởng</source>
        <translation>Receive an idea</translation>
    </message>
    <message>
        <source>Lưu, nhập tiếp (Ctrl+Enter)</source>
        <translation>Save, enter the next (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Lưu, in phiếu (Ctrl+P)</source>
        <translation>Save, print the receipt (Ctrl+P)</translation>
    </message>
    <message>
        <source>Xóa trắng phiếu</source>
        <translation>Clear the form</translation>
    </message>
    <message>
        <source>In mẫu phiếu</source>
        <translation>Print blank form</translation>
    </message>
    <message>
        <source>Đã lưu {number}: {title}</source>
        <translation>Saved {number}: {title}</translation>
    </message>
    <message>
        <source>Xem hồ sơ</source>
        <translation>See the file</translation>
    </message>
    <message>
        <source>Tệp kèm theo</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <source>Mỗi tệp nhiều nhất 25 MB.</source>
        <translation>Each file at most 25 MB.</translation>
    </message>
    <message>
        <source>Enter, Tab</source>
        <translation>Enter, Tab</translation>
    </message>
    <message>
        <source>ô tiếp theo</source>
        <translation>next box</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>thêm tác giả</source>
        <translation>add an author</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>bỏ tác giả đang nhập</source>
        <translation>remove the current author</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>chia đều tỷ lệ</source>
        <translation>share equally</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>lưu, nhập phiếu tiếp</source>
        <translation>save, enter the next form</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>lưu, in phiếu tiếp nhận</source>
        <translation>save, print the receipt</translation>
    </message>
    <message>
        <source>Những gì gõ vào được giữ lại ngay.</source>
        <translation>What you type is kept at once.</translation>
    </message>
    <message>
        <source>Đã giữ bản nháp lúc {time}.</source>
        <translation>Draft kept at {time}.</translation>
    </message>
    <message>
        <source>Đã bỏ bản nháp.</source>
        <translation>Draft dropped.</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Ban hành</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ban hành báo cáo</source>
        <translation>Issue the report</translation>
    </message>
    <message>
        <source>Báo cáo {label}</source>
        <translation>Report {label}</translation>
    </message>
    <message>
        <source>Số liệu và lời văn được chốt lại. Sửa dữ liệu cũ về sau không làm thay đổi báo cáo đã ban hành; chương trình sẽ chỉ ra chỗ khác.</source>
        <translation>The figures and the text are fixed. Later changes of old data do not change an issued report; the program shows where they differ.</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày ban hành</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Chưa ghi gì ở ô này.</source>
        <translation>Nothing written in this box.</translation>
    </message>
    <message>
        <source>Hãy chọn người ký.</source>
        <translation>Choose a signer.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>thành tích</source>
        <translation>achievement</translation>
    </message>
    <message>
        <source>hạn phản hồi</source>
        <translation>acknowledge by</translation>
    </message>
    <message>
        <source>ngày phản hồi</source>
        <translation>acknowledged on</translation>
    </message>
    <message>
        <source>đang dùng</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>số thêm mới</source>
        <translation>added</translation>
    </message>
    <message>
        <source>lúc thêm</source>
        <translation>added at</translation>
    </message>
    <message>
        <source>người thêm</source>
        <translation>added by</translation>
    </message>
    <message>
        <source>địa chỉ</source>
        <translation>address</translation>
    </message>
    <message>
        <source>số phiếu đồng ý</source>
        <translation>agree</translation>
    </message>
    <message>
        <source>số tiền</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>ngày khử nhận dạng</source>
        <translation>anonymised on</translation>
    </message>
    <message>
        <source>trả lời</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>hạn trả lời</source>
        <translation>answer due</translation>
    </message>
    <message>
        <source>nội dung trả lời</source>
        <translation>answer note</translation>
    </message>
    <message>
        <source>số văn bản trả lời</source>
        <translation>answer number</translation>
    </message>
    <message>
        <source>ngày trả lời</source>
        <translation>answered on</translation>
    </message>
    <message>
        <source>số ý tưởng áp dụng</source>
        <translation>applied count</translation>
    </message>
    <message>
        <source>áp dụng từ ngày</source>
        <translation>applied from</translation>
    </message>
    <message>
        <source>ngày giao</source>
        <translation>assigned on</translation>
    </message>
    <message>
        <source>lúc</source>
        <translation>at</translation>
    </message>
    <message>
        <source>số người</source>
        <translation>audience</translation>
    </message>
    <message>
        <source>văn bản ủy quyền</source>
        <translation>authorisation</translation>
    </message>
    <message>
        <source>bản sao lưu</source>
        <translation>backups</translation>
    </message>
    <message>
        <source>lương cơ sở</source>
        <translation>base salary</translation>
    </message>
    <message>
        <source>trước thử nghiệm</source>
        <translation>baseline</translation>
    </message>
    <message>
        <source>ngày sinh</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <source>ẩn tên tác giả</source>
        <translation>blind authors</translation>
    </message>
    <message>
        <source>đợi đến</source>
        <translation>blocked until</translation>
    </message>
    <message>
        <source>ngày tính thưởng</source>
        <translation>bonus date</translation>
    </message>
    <message>
        <source>số sổ vàng</source>
        <translation>book number</translation>
    </message>
    <message>
        <source>năm sổ vàng</source>
        <translation>book year</translation>
    </message>
    <message>
        <source>người làm</source>
        <translation>by</translation>
    </message>
    <message>
        <source>lý do hủy</source>
        <translation>cancel reason</translation>
    </message>
    <message>
        <source>lúc hủy</source>
        <translation>cancelled at</translation>
    </message>
    <message>
        <source>số bổ sung</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>lúc sửa</source>
        <translation>changed at</translation>
    </message>
    <message>
        <source>người sửa</source>
        <translation>changed by</translation>
    </message>
    <message>
        <source>hình thức</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>trẻ đồng ý nêu tên</source>
        <translation>child consents</translation>
    </message>
    <message>
        <source>điều khoản</source>
        <translation>clause</translation>
    </message>
    <message>
        <source>đã khóa</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>lúc khóa</source>
        <translation>closed at</translation>
    </message>
    <message>
        <source>ngày ngừng</source>
        <translation>closed on</translation>
    </message>
    <message>
        <source>mã</source>
        <translation>code</translation>
    </message>
    <message>
        <source>hệ số</source>
        <translation>coefficient</translation>
    </message>
    <message>
        <source>tập thể được thay mặt</source>
        <translation>collective</translation>
    </message>
    <message>
        <source>người thu thập</source>
        <translation>collector name</translation>
    </message>
    <message>
        <source>các cột</source>
        <translation>columns</translation>
    </message>
    <message>
        <source>kết luận</source>
        <translation>conclusion</translation>
    </message>
    <message>
        <source>nhận xét kết luận</source>
        <translation>conclusion note</translation>
    </message>
    <message>
        <source>điều kiện thực hiện</source>
        <translation>conditions</translation>
    </message>
    <message>
        <source>độ tin cậy</source>
        <translation>confidence</translation>
    </message>
    <message>
        <source>phần cần giữ kín</source>
        <translation>part to be kept private</translation>
    </message>
    <message>
        <source>người xác nhận</source>
        <translation>confirmed by</translation>
    </message>
    <message>
        <source>ngày xác nhận</source>
        <translation>confirmed on</translation>
    </message>
    <message>
        <source>người liên hệ</source>
        <translation>contact name</translation>
    </message>
    <message>
        <source>điện thoại liên hệ</source>
        <translation>contact phone</translation>
    </message>
    <message>
        <source>nội dung</source>
        <translation>what</translation>
    </message>
    <message>
        <source>số bản</source>
        <translation>copies</translation>
    </message>
    <message>
        <source>lần in</source>
        <translation>prints</translation>
    </message>
    <message>
        <source>kinh phí</source>
        <translation>cost</translation>
    </message>
    <message>
        <source>lúc lập</source>
        <translation>made at</translation>
    </message>
    <message>
        <source>tiêu chí</source>
        <translation>criterion</translation>
    </message>
    <message>
        <source>ngày văn bản</source>
        <translation>dated on</translation>
    </message>
    <message>
        <source>số ngày sau kỳ</source>
        <translation>days after</translation>
    </message>
    <message>
        <source>ngày quyết định</source>
        <translation>decision date</translation>
    </message>
    <message>
        <source>số quyết định</source>
        <translation>decision number</translation>
    </message>
    <message>
        <source>sản phẩm</source>
        <translation>deliverable</translation>
    </message>
    <message>
        <source>khó khăn</source>
        <translation>difficulties</translation>
    </message>
    <message>
        <source>số phiếu không đồng ý</source>
        <translation>disagree</translation>
    </message>
    <message>
        <source>ý kiến thảo luận</source>
        <translation>discussion</translation>
    </message>
    <message>
        <source>loại văn bản</source>
        <translation>kinds of documents</translation>
    </message>
    <message>
        <source>ngày xong</source>
        <translation>done on</translation>
    </message>
    <message>
        <source>bỏ điểm cao nhất, thấp nhất</source>
        <translation>drop outliers</translation>
    </message>
    <message>
        <source>hạn</source>
        <translation>due on</translation>
    </message>
    <message>
        <source>hiệu quả</source>
        <translation>effect</translation>
    </message>
    <message>
        <source>hiệu quả kinh tế</source>
        <translation>effect economic</translation>
    </message>
    <message>
        <source>hiệu quả xã hội</source>
        <translation>effect social</translation>
    </message>
    <message>
        <source>thư điện tử</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>mã hóa</source>
        <translation>encrypted</translation>
    </message>
    <message>
        <source>ngày kết thúc</source>
        <translation>ended on</translation>
    </message>
    <message>
        <source>giờ kết thúc</source>
        <translation>ends at</translation>
    </message>
    <message>
        <source>lúc nhập</source>
        <translation>taken at</translation>
    </message>
    <message>
        <source>người nhập</source>
        <translation>taken by</translation>
    </message>
    <message>
        <source>gia hạn</source>
        <translation>extended</translation>
    </message>
    <message>
        <source>số lần gõ sai</source>
        <translation>failures</translation>
    </message>
    <message>
        <source>lĩnh vực</source>
        <translation>fields</translation>
    </message>
    <message>
        <source>các ô</source>
        <translation>fields</translation>
    </message>
    <message>
        <source>tệp</source>
        <translation>files</translation>
    </message>
    <message>
        <source>tên tệp</source>
        <translation>file name</translation>
    </message>
    <message>
        <source>ngày đầu</source>
        <translation>first day</translation>
    </message>
    <message>
        <source>năm đầu</source>
        <translation>first year</translation>
    </message>
    <message>
        <source>thu hay chi</source>
        <translation>flow</translation>
    </message>
    <message>
        <source>ký văn bản của phòng</source>
        <translation>for unit</translation>
    </message>
    <message>
        <source>định dạng</source>
        <translation>format</translation>
    </message>
    <message>
        <source>từ trạng thái</source>
        <translation>from state</translation>
    </message>
    <message>
        <source>nguồn kinh phí</source>
        <translation>fund source</translation>
    </message>
    <message>
        <source>giới tính</source>
        <translation>gender</translation>
    </message>
    <message>
        <source>kết luận chung</source>
        <translation>general conclusion</translation>
    </message>
    <message>
        <source>xếp loại</source>
        <translation>grade</translation>
    </message>
    <message>
        <source>đối tượng</source>
        <translation>groups</translation>
    </message>
    <message>
        <source>người giám hộ đồng ý</source>
        <translation>guardian consents</translation>
    </message>
    <message>
        <source>khách mời</source>
        <translation>guests</translation>
    </message>
    <message>
        <source>hướng dẫn chấm</source>
        <translation>guide</translation>
    </message>
    <message>
        <source>người đứng đầu</source>
        <translation>head name</translation>
    </message>
    <message>
        <source>chức danh người đứng đầu</source>
        <translation>head title</translation>
    </message>
    <message>
        <source>ngày họp</source>
        <translation>held on</translation>
    </message>
    <message>
        <source>điểm cao nhất</source>
        <translation>highest</translation>
    </message>
    <message>
        <source>số ý tưởng</source>
        <translation>idea count</translation>
    </message>
    <message>
        <source>ý tưởng</source>
        <translation>ideas</translation>
    </message>
    <message>
        <source>phiếu không hợp lệ</source>
        <translation>invalid votes</translation>
    </message>
    <message>
        <source>mục chương trình họp</source>
        <translation>item</translation>
    </message>
    <message>
        <source>chức vụ, nghề nghiệp</source>
        <translation>job title</translation>
    </message>
    <message>
        <source>nơi giữ</source>
        <translation>keeper</translation>
    </message>
    <message>
        <source>mục</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>loại</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>các loại</source>
        <translation>kinds</translation>
    </message>
    <message>
        <source>điểm liệt</source>
        <translation>knock out</translation>
    </message>
    <message>
        <source>tên gọi</source>
        <translation>label</translation>
    </message>
    <message>
        <source>ngày cuối</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>năm cuối</source>
        <translation>last year</translation>
    </message>
    <message>
        <source>ngày phát động</source>
        <translation>launched on</translation>
    </message>
    <message>
        <source>chữ</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>mẫu in</source>
        <translation>look</translation>
    </message>
    <message>
        <source>điểm thấp nhất</source>
        <translation>lowest</translation>
    </message>
    <message>
        <source>người lập</source>
        <translation>made by</translation>
    </message>
    <message>
        <source>ngày lập</source>
        <translation>made on</translation>
    </message>
    <message>
        <source>điểm tối đa</source>
        <translation>max points</translation>
    </message>
    <message>
        <source>tối đa</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>điểm trung bình</source>
        <translation>mean</translation>
    </message>
    <message>
        <source>cách tính</source>
        <translation>measure</translation>
    </message>
    <message>
        <source>số đo được</source>
        <translation>measured</translation>
    </message>
    <message>
        <source>thành viên</source>
        <translation>member</translation>
    </message>
    <message>
        <source>gộp vào</source>
        <translation>merged into</translation>
    </message>
    <message>
        <source>tối thiểu</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>cách ký</source>
        <translation>mode</translation>
    </message>
    <message>
        <source>tên</source>
        <translation>title</translation>
    </message>
    <message>
        <source>số định danh</source>
        <translation>identity number</translation>
    </message>
    <message>
        <source>ghi chú</source>
        <translation>note</translation>
    </message>
    <message>
        <source>lúc ghi</source>
        <translation>recorded at</translation>
    </message>
    <message>
        <source>người ghi</source>
        <translation>recorded by</translation>
    </message>
    <message>
        <source>điểm mới</source>
        <translation>novelty</translation>
    </message>
    <message>
        <source>số</source>
        <translation>number</translation>
    </message>
    <message>
        <source>chức vụ</source>
        <translation>office title</translation>
    </message>
    <message>
        <source>lệch ngang (mm)</source>
        <translation>offset x</translation>
    </message>
    <message>
        <source>lệch dọc (mm)</source>
        <translation>offset y</translation>
    </message>
    <message>
        <source>ngày</source>
        <translation>on date</translation>
    </message>
    <message>
        <source>ngày thành lập</source>
        <translation>opened on</translation>
    </message>
    <message>
        <source>ý kiến khác</source>
        <translation>other votes</translation>
    </message>
    <message>
        <source>kết quả</source>
        <translation>results</translation>
    </message>
    <message>
        <source>bỏ điểm từ số phiếu</source>
        <translation>outliers from</translation>
    </message>
    <message>
        <source>số lượt tuyên truyền</source>
        <translation>outreach count</translation>
    </message>
    <message>
        <source>điểm sàn</source>
        <translation>pass mark</translation>
    </message>
    <message>
        <source>tính phần trăm</source>
        <translation>percent</translation>
    </message>
    <message>
        <source>kỳ</source>
        <translation>period</translation>
    </message>
    <message>
        <source>loại kỳ</source>
        <translation>period kind</translation>
    </message>
    <message>
        <source>người yêu cầu</source>
        <translation>person</translation>
    </message>
    <message>
        <source>điện thoại</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>nơi</source>
        <translation>place</translation>
    </message>
    <message>
        <source>mục của kế hoạch</source>
        <translation>plan clause</translation>
    </message>
    <message>
        <source>dự kiến kết thúc</source>
        <translation>planned end</translation>
    </message>
    <message>
        <source>điểm</source>
        <translation>points</translation>
    </message>
    <message>
        <source>điểm mỗi lần</source>
        <translation>points each</translation>
    </message>
    <message>
        <source>có mặt</source>
        <translation>present</translation>
    </message>
    <message>
        <source>lúc in</source>
        <translation>printed at</translation>
    </message>
    <message>
        <source>người in</source>
        <translation>printed by</translation>
    </message>
    <message>
        <source>máy in</source>
        <translation>printer</translation>
    </message>
    <message>
        <source>ưu tiên</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>mẫu cột</source>
        <translation>profile</translation>
    </message>
    <message>
        <source>kiến nghị</source>
        <translation>proposals</translation>
    </message>
    <message>
        <source>đề xuất của hội đồng</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>lời báo cáo</source>
        <translation>prose</translation>
    </message>
    <message>
        <source>cách công bố</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>số tính được</source>
        <translation>raw</translation>
    </message>
    <message>
        <source>khả năng áp dụng</source>
        <translation>reach</translation>
    </message>
    <message>
        <source>lý do</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>ngày nhận</source>
        <translation>received on</translation>
    </message>
    <message>
        <source>người được khen</source>
        <translation>recipient</translation>
    </message>
    <message>
        <source>loại người nhận</source>
        <translation>recipient kind</translation>
    </message>
    <message>
        <source>nơi nhận</source>
        <translation>recipients</translation>
    </message>
    <message>
        <source>đã đề xuất cấp trên</source>
        <translation>referred</translation>
    </message>
    <message>
        <source>số tiếp nhận</source>
        <translation>register number</translation>
    </message>
    <message>
        <source>năm tiếp nhận</source>
        <translation>register year</translation>
    </message>
    <message>
        <source>nhận xét</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>người báo cáo</source>
        <translation>reporter</translation>
    </message>
    <message>
        <source>nội dung đề xuất</source>
        <translation>request</translation>
    </message>
    <message>
        <source>giữ số</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>hạn chế xử lý từ</source>
        <translation>restricted on</translation>
    </message>
    <message>
        <source>căn cứ</source>
        <translation>legal bases</translation>
    </message>
    <message>
        <source>căn cứ thu hồi</source>
        <translation>revoke evidence</translation>
    </message>
    <message>
        <source>lý do thu hồi</source>
        <translation>revoke reason</translation>
    </message>
    <message>
        <source>lúc thu hồi</source>
        <translation>revoked at</translation>
    </message>
    <message>
        <source>ngày thu hồi</source>
        <translation>revoked on</translation>
    </message>
    <message>
        <source>vai trò</source>
        <translation>role</translation>
    </message>
    <message>
        <source>số dòng</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>căn cứ lương cơ sở</source>
        <translation>salary source</translation>
    </message>
    <message>
        <source>số đã có</source>
        <translation>same</translation>
    </message>
    <message>
        <source>lúc lưu</source>
        <translation>saved at</translation>
    </message>
    <message>
        <source>người lưu</source>
        <translation>saved by</translation>
    </message>
    <message>
        <source>phạm vi</source>
        <translation>scope</translation>
    </message>
    <message>
        <source>ngày gửi</source>
        <translation>sent on</translation>
    </message>
    <message>
        <source>nơi gửi</source>
        <translation>sent to</translation>
    </message>
    <message>
        <source>dãy số</source>
        <translation>series</translation>
    </message>
    <message>
        <source>phiên họp</source>
        <translation>sessions</translation>
    </message>
    <message>
        <source>tỷ lệ đóng góp</source>
        <translation>share</translation>
    </message>
    <message>
        <source>số phiếu</source>
        <translation>sheets</translation>
    </message>
    <message>
        <source>tên ngắn</source>
        <translation>short name</translation>
    </message>
    <message>
        <source>thẩm quyền ký</source>
        <translation>signer lines</translation>
    </message>
    <message>
        <source>người ký</source>
        <translation>signers</translation>
    </message>
    <message>
        <source>hiện trạng</source>
        <translation>situation</translation>
    </message>
    <message>
        <source>cỡ tệp</source>
        <translation>size</translation>
    </message>
    <message>
        <source>số bỏ qua</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>nguồn, hình thức</source>
        <translation>source</translation>
    </message>
    <message>
        <source>ngưỡng chênh lệch</source>
        <translation>spread flag</translation>
    </message>
    <message>
        <source>ngày bắt đầu</source>
        <translation>started on</translation>
    </message>
    <message>
        <source>bắt đầu từ</source>
        <translation>starts at</translation>
    </message>
    <message>
        <source>trạng thái</source>
        <translation>state</translation>
    </message>
    <message>
        <source>bước</source>
        <translation>step</translation>
    </message>
    <message>
        <source>loại phôi</source>
        <translation>stock</translation>
    </message>
    <message>
        <source>lý do gạch</source>
        <translation>strike reason</translation>
    </message>
    <message>
        <source>lúc gạch</source>
        <translation>struck at</translation>
    </message>
    <message>
        <source>trích yếu</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>đã nộp</source>
        <translation>submitted</translation>
    </message>
    <message>
        <source>cần hỗ trợ</source>
        <translation>support wanted</translation>
    </message>
    <message>
        <source>ký hiệu</source>
        <translation>symbol</translation>
    </message>
    <message>
        <source>mục tiêu</source>
        <translation>target</translation>
    </message>
    <message>
        <source>việc</source>
        <translation>tasks</translation>
    </message>
    <message>
        <source>tiêu chí xét khi bằng điểm</source>
        <translation>tie criterion</translation>
    </message>
    <message>
        <source>sang trạng thái</source>
        <translation>to state</translation>
    </message>
    <message>
        <source>đã báo</source>
        <translation>told</translation>
    </message>
    <message>
        <source>tên loại</source>
        <translation>type name</translation>
    </message>
    <message>
        <source>lý do hoàn tác</source>
        <translation>undo reason</translation>
    </message>
    <message>
        <source>lúc hoàn tác</source>
        <translation>undone at</translation>
    </message>
    <message>
        <source>người hoàn tác</source>
        <translation>undone by</translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation>units</translation>
    </message>
    <message>
        <source>đơn vị tính</source>
        <translation>unit name</translation>
    </message>
    <message>
        <source>đến ngày</source>
        <translation>to</translation>
    </message>
    <message>
        <source>dùng trong văn bản</source>
        <translation>used in</translation>
    </message>
    <message>
        <source>từ ngày</source>
        <translation>valid from</translation>
    </message>
    <message>
        <source>giá trị</source>
        <translation>value</translation>
    </message>
    <message>
        <source>phiên bản</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>thôn</source>
        <translation>village</translation>
    </message>
    <message>
        <source>biểu quyết thông qua</source>
        <translation>vote passed</translation>
    </message>
    <message>
        <source>chứng từ</source>
        <translation>voucher</translation>
    </message>
    <message>
        <source>cách trả lời</source>
        <translation>way</translation>
    </message>
    <message>
        <source>nội dung yêu cầu</source>
        <translation>wish</translation>
    </message>
    <message>
        <source>số dòng sai</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>năm</source>
        <translation>year</translation>
    </message>
    <message>
        <source>tài khoản</source>
        <translation>account</translation>
    </message>
    <message>
        <source>xác nhận áp dụng</source>
        <translation>adoption</translation>
    </message>
    <message>
        <source>ý tưởng trong chương trình họp</source>
        <translation>agenda item</translation>
    </message>
    <message>
        <source>tệp kèm theo</source>
        <translation>attachment</translation>
    </message>
    <message>
        <source>điểm danh</source>
        <translation>attendance</translation>
    </message>
    <message>
        <source>tác giả</source>
        <translation>authors</translation>
    </message>
    <message>
        <source>trả lời tác giả</source>
        <translation>author answer</translation>
    </message>
    <message>
        <source>nhóm đối tượng</source>
        <translation>author group</translation>
    </message>
    <message>
        <source>khen thưởng</source>
        <translation>awards</translation>
    </message>
    <message>
        <source>quyết định khen thưởng</source>
        <translation>award decision</translation>
    </message>
    <message>
        <source>lần in Giấy khen</source>
        <translation>certificate print</translation>
    </message>
    <message>
        <source>hội đồng</source>
        <translation>councils</translation>
    </message>
    <message>
        <source>thành viên hội đồng</source>
        <translation>council member</translation>
    </message>
    <message>
        <source>tệp dữ liệu</source>
        <translation>a data file</translation>
    </message>
    <message>
        <source>minh chứng</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>dòng sổ quỹ</source>
        <translation>fund entry</translation>
    </message>
    <message>
        <source>bước chuyển của ý tưởng</source>
        <translation>idea event</translation>
    </message>
    <message>
        <source>lĩnh vực của ý tưởng</source>
        <translation>idea field</translation>
    </message>
    <message>
        <source>cách đọc cột của nơi gửi</source>
        <translation>import profile</translation>
    </message>
    <message>
        <source>lần nhập</source>
        <translation>imports</translation>
    </message>
    <message>
        <source>dòng sổ văn bản</source>
        <translation>issued document</translation>
    </message>
    <message>
        <source>số liệu đã ban hành</source>
        <translation>issued figure</translation>
    </message>
    <message>
        <source>báo cáo đã ban hành</source>
        <translation>issued report</translation>
    </message>
    <message>
        <source>tệp của báo cáo đã ban hành</source>
        <translation>issued report file</translation>
    </message>
    <message>
        <source>bản văn bản đã giữ</source>
        <translation>kept paper</translation>
    </message>
    <message>
        <source>căn cứ pháp lý</source>
        <translation>legal basis</translation>
    </message>
    <message>
        <source>tiêu chí phong trào</source>
        <translation>movement criterion</translation>
    </message>
    <message>
        <source>đề nghị khen</source>
        <translation>nomination</translation>
    </message>
    <message>
        <source>lời văn bản</source>
        <translation>office wording</translation>
    </message>
    <message>
        <source>mẫu Word riêng</source>
        <translation>own template</translation>
    </message>
    <message>
        <source>yêu cầu về dữ liệu cá nhân</source>
        <translation>person request</translation>
    </message>
    <message>
        <source>giai đoạn</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>đợt thử nghiệm</source>
        <translation>pilot</translation>
    </message>
    <message>
        <source>chỉ số thử nghiệm</source>
        <translation>pilot measure</translation>
    </message>
    <message>
        <source>nhiệm vụ của kế hoạch</source>
        <translation>plan task</translation>
    </message>
    <message>
        <source>mục bảng điểm</source>
        <translation>point rule</translation>
    </message>
    <message>
        <source>loại phôi in</source>
        <translation>print stock</translation>
    </message>
    <message>
        <source>không chấm vì liên quan</source>
        <translation>recusal</translation>
    </message>
    <message>
        <source>mã khôi phục</source>
        <translation>recovery code</translation>
    </message>
    <message>
        <source>đề xuất cấp trên</source>
        <translation>referral</translation>
    </message>
    <message>
        <source>lượt nhân rộng</source>
        <translation>replication</translation>
    </message>
    <message>
        <source>yêu cầu báo cáo</source>
        <translation>report duty</translation>
    </message>
    <message>
        <source>bộ tiêu chí</source>
        <translation>rubric</translation>
    </message>
    <message>
        <source>mức xếp loại</source>
        <translation>rubric band</translation>
    </message>
    <message>
        <source>tiêu chí chấm</source>
        <translation>rubric criterion</translation>
    </message>
    <message>
        <source>phiếu chấm</source>
        <translation>score sheet</translation>
    </message>
    <message>
        <source>mức xếp loại của phiên</source>
        <translation>session band</translation>
    </message>
    <message>
        <source>tiêu chí của phiên</source>
        <translation>session criterion</translation>
    </message>
    <message>
        <source>kết quả xét</source>
        <translation>session result</translation>
    </message>
    <message>
        <source>lần khóa, mở phiên</source>
        <translation>session trace</translation>
    </message>
    <message>
        <source>thiết lập</source>
        <translation>setting</translation>
    </message>
    <message>
        <source>tiến độ hỗ trợ</source>
        <translation>support note</translation>
    </message>
    <message>
        <source>việc hỗ trợ</source>
        <translation>support task</translation>
    </message>
    <message>
        <source>chỉ tiêu</source>
        <translation>targets</translation>
    </message>
    <message>
        <source>lượt tuyên truyền</source>
        <translation>unit activity</translation>
    </message>
    <message>
        <source>tên cũ của đơn vị</source>
        <translation>unit name</translation>
    </message>
    <message>
        <source>điểm của đơn vị</source>
        <translation>unit points</translation>
    </message>
    <message>
        <source>báo cáo của đơn vị</source>
        <translation>unit report</translation>
    </message>
    <message>
        <source>bước của báo cáo đơn vị</source>
        <translation>unit report event</translation>
    </message>
    <message>
        <source>nhiệm vụ của đơn vị</source>
        <translation>unit task</translation>
    </message>
    <message>
        <source>biểu Excel của tỉnh</source>
        <translation>workbook profile</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Xuất dữ liệu cá nhân</source>
        <translation>Personal data given out</translation>
    </message>
    <message>
        <source>Xem dữ liệu cá nhân</source>
        <translation>Personal data read</translation>
    </message>
    <message>
        <source>Khôi phục</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Mã hóa</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>có</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>không</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message>
        <source>&amp;Đóng</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>JournalEntryDialog</name>
    <message>
        <source>Mục nhật ký</source>
        <translation>Entry of the journal</translation>
    </message>
    <message>
        <source>{who}, {at}</source>
        <translation>{who}, {at}</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sau</source>
        <translation>After</translation>
    </message>
    <message>
        <source>mục</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>Mục này không đổi gì mà sổ cho người xem.</source>
        <translation>This entry changed nothing that is shown to people.</translation>
    </message>
</context>
<context>
    <name>JournalTab</name>
    <message>
        <source>mục</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>Tìm trong nhật ký</source>
        <translation>Search the journal</translation>
    </message>
    <message>
        <source>&amp;In trích nhật ký…</source>
        <translation>&amp;Print an extract…</translation>
    </message>
    <message>
        <source>&amp;Xem mục này</source>
        <translation>&amp;Look at this entry</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>đến ngày</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Không có mục nào trong những ngày này.</source>
        <translation>There is no entry in these days.</translation>
    </message>
    <message>
        <source>Mọi thay đổi được ghi nối tiếp nhau bằng mã băm, không sửa và không xóa được; “Kiểm tra dữ liệu” nêu mục đầu tiên bị đụng tới.</source>
        <translation>Every change is chained to the one before by its hash and cannot be altered or erased; “Check the data” names the first entry that was touched.</translation>
    </message>
    <message>
        <source>Đang xem {seen} mục mới nhất trong {count} mục: hãy chọn ngày.</source>
        <translation>The newest {seen} of {count} entries are shown: choose days.</translation>
    </message>
</context>
<context>
    <name>JournalTable</name>
    <message>
        <source>Lúc</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Ai</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Nội dung thay đổi</source>
        <translation>What was changed</translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>Lưu tệp</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Tệp {name} có thể chứa mã lệnh (macro).</source>
        <translation>The file {name} may hold code (macros).</translation>
    </message>
    <message>
        <source>Chỉ mở khi biết chắc nơi gửi. Trong Word, Excel đừng bật macro.</source>
        <translation>Open it only if you know who sent it. Do not enable macros in Word or Excel.</translation>
    </message>
    <message>
        <source>Lưu thành tệp…</source>
        <translation>Save the file as…</translation>
    </message>
    <message>
        <source>Ảnh dán {number}.png</source>
        <translation>Pasted picture {number}.png</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Cá nhân</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Tập thể</source>
        <translation>Collective</translation>
    </message>
    <message>
        <source>Hộ gia đình</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Tổ chức, doanh nghiệp</source>
        <translation>Organisation, business</translation>
    </message>
    <message>
        <source>Biểu dương</source>
        <translation>Commendation</translation>
    </message>
    <message>
        <source>Giấy khen của Chủ tịch UBND xã</source>
        <translation>Certificate of merit of the Chairman of the commune People&apos;s Committee</translation>
    </message>
    <message>
        <source>Đề nghị cấp trên khen thưởng</source>
        <translation>Nominate for a higher award</translation>
    </message>
    <message>
        <source>Dự thảo</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Đã ban hành</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Đã thu hồi</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Làm tròn lên hàng chục nghìn đồng</source>
        <translation>Round up to tens of thousands of đồng</translation>
    </message>
    <message>
        <source>Làm tròn đến hàng chục nghìn gần nhất</source>
        <translation>Round to the nearest ten thousand đồng</translation>
    </message>
    <message>
        <source>Không làm tròn</source>
        <translation>Do not round</translation>
    </message>
    <message>
        <source>Phiếu đề xuất ý tưởng</source>
        <translation>Idea form</translation>
    </message>
    <message>
        <source>Phiếu tiếp nhận</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Phiếu yêu cầu bổ sung</source>
        <translation>Request for more details</translation>
    </message>
    <message>
        <source>Giấy mời họp</source>
        <translation>Invitation to a session</translation>
    </message>
    <message>
        <source>Danh sách điểm danh</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Phiếu chấm điểm (để trống)</source>
        <translation>Score sheet (blank)</translation>
    </message>
    <message>
        <source>Phiếu chấm điểm</source>
        <translation>Score sheet</translation>
    </message>
    <message>
        <source>Bảng tổng hợp điểm</source>
        <translation>Score summary</translation>
    </message>
    <message>
        <source>Biên bản họp hội đồng</source>
        <translation>Minutes of the council session</translation>
    </message>
    <message>
        <source>Thông báo kết quả</source>
        <translation>Notice of results</translation>
    </message>
    <message>
        <source>Quyết định thành lập hội đồng</source>
        <translation>Decision setting up the council</translation>
    </message>
    <message>
        <source>Quyết định áp dụng thử nghiệm</source>
        <translation>Decision on a pilot</translation>
    </message>
    <message>
        <source>Phiếu theo dõi thử nghiệm</source>
        <translation>Pilot follow-up sheet</translation>
    </message>
    <message>
        <source>Giấy xác nhận áp dụng</source>
        <translation>Confirmation of adoption</translation>
    </message>
    <message>
        <source>Công văn đề xuất cấp trên</source>
        <translation>Letter to a higher authority</translation>
    </message>
    <message>
        <source>Tờ trình đề nghị khen thưởng</source>
        <translation>Submission on awards</translation>
    </message>
    <message>
        <source>Quyết định khen thưởng</source>
        <translation>Award decision</translation>
    </message>
    <message>
        <source>Giấy khen</source>
        <translation>Certificate of merit</translation>
    </message>
    <message>
        <source>Tờ căn chỉnh máy in</source>
        <translation>Printer calibration sheet</translation>
    </message>
    <message>
        <source>Danh sách ký nhận tiền thưởng</source>
        <translation>Bonus payment list</translation>
    </message>
    <message>
        <source>Thông báo thu hồi khen thưởng</source>
        <translation>Notice of revoked award</translation>
    </message>
    <message>
        <source>Sổ quỹ thi đua, khen thưởng</source>
        <translation>Ledger of the award fund</translation>
    </message>
    <message>
        <source>Công văn đôn đốc</source>
        <translation>Reminder letter</translation>
    </message>
    <message>
        <source>Báo cáo kết quả phong trào</source>
        <translation>Report on the results of the movement</translation>
    </message>
    <message>
        <source>Biểu tổng hợp</source>
        <translation>Consolidated table</translation>
    </message>
    <message>
        <source>Phiếu thông tin dữ liệu cá nhân</source>
        <translation>Personal data sheet</translation>
    </message>
    <message>
        <source>Sổ đăng ký văn bản đi</source>
        <translation>Register of outgoing documents</translation>
    </message>
    <message>
        <source>Phiếu kết quả phong trào của đơn vị</source>
        <translation>Result sheet of a unit</translation>
    </message>
    <message>
        <source>Bảng xếp hạng kết quả phong trào</source>
        <translation>Ranking of the movement&apos;s results</translation>
    </message>
    <message>
        <source>Văn bản khác</source>
        <translation>Other documents</translation>
    </message>
    <message>
        <source>Ký theo thẩm quyền</source>
        <translation>Signed by own authority</translation>
    </message>
    <message>
        <source>TM. – thay mặt tập thể</source>
        <translation>TM. – on behalf of a collective</translation>
    </message>
    <message>
        <source>KT. – ký thay cấp trưởng</source>
        <translation>KT. – deputy for the head</translation>
    </message>
    <message>
        <source>TM. và KT. – cấp phó ký thay mặt tập thể</source>
        <translation>TM. and KT. – deputy, on behalf of a collective</translation>
    </message>
    <message>
        <source>TL. – thừa lệnh</source>
        <translation>TL. – by order</translation>
    </message>
    <message>
        <source>TUQ. – thừa ủy quyền</source>
        <translation>TUQ. – by delegation</translation>
    </message>
    <message>
        <source>Q. – quyền cấp trưởng</source>
        <translation>Q. – acting head</translation>
    </message>
    <message>
        <source>Trực tiếp</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Phiếu giấy</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Thôi không làm</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Dừng thử nghiệm</source>
        <translation>Stop the pilot</translation>
    </message>
    <message>
        <source>Tiếp tục thử nghiệm</source>
        <translation>Continue the pilot</translation>
    </message>
    <message>
        <source>Đưa vào áp dụng</source>
        <translation>Adopt</translation>
    </message>
    <message>
        <source>Áp dụng và nhân rộng</source>
        <translation>Adopt and replicate</translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation>In favour</translation>
    </message>
    <message>
        <source>Đồng ý một phần</source>
        <translation>Agreed in part</translation>
    </message>
    <message>
        <source>Không đồng ý</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Thông báo bằng văn bản</source>
        <translation>Written notice</translation>
    </message>
    <message>
        <source>Trả lời trực tiếp</source>
        <translation>Answered in person</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Tin nhắn, thư điện tử</source>
        <translation>Message, e-mail</translation>
    </message>
    <message>
        <source>Tại cuộc họp</source>
        <translation>At a meeting</translation>
    </message>
    <message>
        <source>Trực tuyến</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Qua thôn, tổ công nghệ số cộng đồng</source>
        <translation>Through the village or digital team</translation>
    </message>
    <message>
        <source>Công bố tên thật</source>
        <translation>Publish with the real name</translation>
    </message>
    <message>
        <source>Công bố ẩn danh</source>
        <translation>Publish anonymously</translation>
    </message>
    <message>
        <source>Không công bố</source>
        <translation>Do not publish</translation>
    </message>
    <message>
        <source>Lĩnh vực</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Đối tượng tham gia</source>
        <translation>Author group</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Hiện trạng</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Nội dung ý tưởng</source>
        <translation>The idea in detail</translation>
    </message>
    <message>
        <source>Điểm mới</source>
        <translation>Novelty</translation>
    </message>
    <message>
        <source>Nơi áp dụng, phạm vi nhân rộng</source>
        <translation>Where applied, how far it can spread</translation>
    </message>
    <message>
        <source>Hiệu quả dự kiến</source>
        <translation>Expected benefit</translation>
    </message>
    <message>
        <source>Cách liên hệ với tác giả</source>
        <translation>How to reach the author</translation>
    </message>
    <message>
        <source>Đã tiếp nhận</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Chờ bổ sung</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Đang đánh giá</source>
        <translation>Under assessment</translation>
    </message>
    <message>
        <source>Đạt</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Cần hoàn thiện</source>
        <translation>Needs improvement</translation>
    </message>
    <message>
        <source>Không đạt</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>Đang hỗ trợ hoàn thiện</source>
        <translation>Being supported</translation>
    </message>
    <message>
        <source>Đang thử nghiệm</source>
        <translation>Being piloted</translation>
    </message>
    <message>
        <source>Đã áp dụng</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>Đã nhân rộng</source>
        <translation>Replicated</translation>
    </message>
    <message>
        <source>Gộp vào ý tưởng khác</source>
        <translation>Merged into another idea</translation>
    </message>
    <message>
        <source>Tác giả rút</source>
        <translation>Withdrawn by the author</translation>
    </message>
    <message>
        <source>Gạch khỏi sổ</source>
        <translation>Struck from the register</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Ký hiệu văn bản</source>
        <translation>Document symbols</translation>
    </message>
    <message>
        <source>Mức tiền thưởng</source>
        <translation>Bonuses</translation>
    </message>
    <message>
        <source>Cách làm việc</source>
        <translation>Way of working</translation>
    </message>
    <message>
        <source>Theo tháng, quý, năm dương lịch</source>
        <translation>By calendar month, quarter and year</translation>
    </message>
    <message>
        <source>Theo kỳ báo cáo của Nghị định số 09/2019/NĐ-CP</source>
        <translation>By the reporting periods of Decree 09/2019/NĐ-CP</translation>
    </message>
    <message>
        <source>Cán bộ tiếp nhận</source>
        <translation>Intake clerk</translation>
    </message>
    <message>
        <source>Tên cơ quan</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Đơn vị soạn thảo</source>
        <translation>Drafting department</translation>
    </message>
    <message>
        <source>Viết tắt đơn vị soạn thảo</source>
        <translation>Abbreviation of the drafting department</translation>
    </message>
    <message>
        <source>Xã</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Tỉnh</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Địa danh ghi trên văn bản</source>
        <translation>Place written on documents</translation>
    </message>
    <message>
        <source>Địa chỉ, điện thoại liên hệ</source>
        <translation>Contact address and phone</translation>
    </message>
    <message>
        <source>Tên cơ quan ở đầu văn bản</source>
        <translation>Name of the office at the head of documents</translation>
    </message>
    <message>
        <source>Cơ quan cấp trên ở đầu văn bản</source>
        <translation>Superior office at the head of documents</translation>
    </message>
    <message>
        <source>Tên phòng ở đầu văn bản của phòng</source>
        <translation>Name of the department at the head of its documents</translation>
    </message>
    <message>
        <source>Cơ quan chủ quản ở đầu văn bản của phòng</source>
        <translation>Parent office at the head of the department&apos;s documents</translation>
    </message>
    <message>
        <source>Cơ quan chủ quản</source>
        <translation>Superior agency</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number, symbol</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Ngày ban hành</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>Tháng ban hành</source>
        <translation>Month of issue</translation>
    </message>
    <message>
        <source>Năm ban hành</source>
        <translation>Year of issue</translation>
    </message>
    <message>
        <source>Tên loại văn bản</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Trích yếu nội dung</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Nơi gửi đến, sau chữ “Kính gửi”</source>
        <translation>Addressee, after “Kính gửi”</translation>
    </message>
    <message>
        <source>Thẩm quyền ban hành quyết định</source>
        <translation>Authority that issues decisions</translation>
    </message>
    <message>
        <source>Các căn cứ</source>
        <translation>Legal bases</translation>
    </message>
    <message>
        <source>Các đoạn nội dung</source>
        <translation>Paragraphs of the text</translation>
    </message>
    <message>
        <source>Các đoạn của phụ lục</source>
        <translation>Paragraphs of the annex</translation>
    </message>
    <message>
        <source>Các dòng của bảng</source>
        <translation>Rows of the table</translation>
    </message>
    <message>
        <source>Dòng tổng cộng của bảng</source>
        <translation>Total row of the table</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Thẩm quyền, chức vụ ký</source>
        <translation>Authority and title of the signer</translation>
    </message>
    <message>
        <source>Họ và tên người ký</source>
        <translation>Signer’s full name</translation>
    </message>
    <message>
        <source>Tên kế hoạch của phong trào</source>
        <translation>Name of the movement&apos;s plan</translation>
    </message>
    <message>
        <source>Số và ngày của kế hoạch phong trào</source>
        <translation>Number and day of the movement’s plan</translation>
    </message>
    <message>
        <source>Cấp trên nhận công văn đề xuất</source>
        <translation>Higher authority that letters go to</translation>
    </message>
    <message>
        <source>Số ngày làm việc để trả lời</source>
        <translation>Working days to answer</translation>
    </message>
    <message>
        <source>Số ngày làm việc để bổ sung hồ sơ</source>
        <translation>Working days to complete a file</translation>
    </message>
    <message>
        <source>Số ngày làm việc để đơn vị trả lời công văn đôn đốc</source>
        <translation>Working days for units to answer a reminder</translation>
    </message>
    <message>
        <source>Dữ liệu cá nhân: số ngày làm việc để phản hồi yêu cầu</source>
        <translation>Personal data: working days to acknowledge a request</translation>
    </message>
    <message>
        <source>Dữ liệu cá nhân: số ngày để cho xem, sửa, gửi bản sao</source>
        <translation>Personal data: days to show, correct, hand out a copy</translation>
    </message>
    <message>
        <source>Dữ liệu cá nhân: số ngày để rút đồng ý, hạn chế, phản đối, bảo vệ</source>
        <translation>Personal data: days to withdraw consent, restrict, object, protect</translation>
    </message>
    <message>
        <source>Dữ liệu cá nhân: số ngày để xóa</source>
        <translation>Personal data: days to delete</translation>
    </message>
    <message>
        <source>Tự khóa khi rời bàn quá số phút (0: không tự khóa)</source>
        <translation>Lock after so many idle minutes (0: never)</translation>
    </message>
    <message>
        <source>Số ngày để nộp lại Giấy khen, tiền thưởng bị thu hồi</source>
        <translation>Days to return a revoked certificate and bonus</translation>
    </message>
    <message>
        <source>Số ngày nhắc việc trước hạn ở trang Tổng quan</source>
        <translation>Days before the due day to be reminded on the home page</translation>
    </message>
    <message>
        <source>Lịch kỳ báo cáo</source>
        <translation>Calendar of reporting periods</translation>
    </message>
    <message>
        <source>Tỷ lệ có mặt để họp hội đồng</source>
        <translation>Share present to hold a council session</translation>
    </message>
    <message>
        <source>Tỷ lệ đồng ý để công nhận</source>
        <translation>Share in favour to recognise an idea</translation>
    </message>
    <message>
        <source>Chênh lệch điểm cần lưu ý (%)</source>
        <translation>Score spread to point out (%)</translation>
    </message>
    <message>
        <source>Mức lương cơ sở</source>
        <translation>Base salary</translation>
    </message>
    <message>
        <source>Hệ số tiền thưởng: cá nhân</source>
        <translation>Bonus coefficient: individuals</translation>
    </message>
    <message>
        <source>Hệ số tiền thưởng: hộ gia đình</source>
        <translation>Bonus coefficient: households</translation>
    </message>
    <message>
        <source>Hệ số tiền thưởng: tập thể</source>
        <translation>Bonus coefficient: collectives</translation>
    </message>
    <message>
        <source>Cách làm tròn tiền thưởng</source>
        <translation>Rounding of bonuses</translation>
    </message>
    <message>
        <source>Nguồn kinh phí khen thưởng</source>
        <translation>Source of the award funds</translation>
    </message>
    <message>
        <source>Ký hiệu quyết định khen thưởng</source>
        <translation>Symbol of award decisions</translation>
    </message>
    <message>
        <source>Ký hiệu tờ trình</source>
        <translation>Symbol of submissions</translation>
    </message>
    <message>
        <source>Ký hiệu biên bản họp</source>
        <translation>Symbol of minutes</translation>
    </message>
    <message>
        <source>Ký hiệu báo cáo</source>
        <translation>Symbol of reports</translation>
    </message>
    <message>
        <source>Chủ tịch Hội đồng</source>
        <translation>Chair of the council</translation>
    </message>
    <message>
        <source>Phó Chủ tịch Hội đồng</source>
        <translation>Vice-chair of the council</translation>
    </message>
    <message>
        <source>Thư ký Hội đồng</source>
        <translation>Secretary of the council</translation>
    </message>
    <message>
        <source>Ủy viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Tổng số thành viên</source>
        <translation>All members</translation>
    </message>
    <message>
        <source>Số thành viên có mặt</source>
        <translation>Members present</translation>
    </message>
    <message>
        <source>Là tác giả hoặc đồng tác giả</source>
        <translation>Author or co-author</translation>
    </message>
    <message>
        <source>Cùng đơn vị với tác giả</source>
        <translation>Same unit as an author</translation>
    </message>
    <message>
        <source>Có quan hệ họ hàng với tác giả</source>
        <translation>Relative of an author</translation>
    </message>
    <message>
        <source>Lý do khác</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Đang chuẩn bị</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>Đang họp</source>
        <translation>In session</translation>
    </message>
    <message>
        <source>Đã kết thúc</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Không đủ thành phần</source>
        <translation>No quorum</translation>
    </message>
    <message>
        <source>Thôn</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Cơ quan Đảng</source>
        <translation>Party body</translation>
    </message>
    <message>
        <source>Cơ quan chính quyền</source>
        <translation>Government body</translation>
    </message>
    <message>
        <source>Mặt trận Tổ quốc</source>
        <translation>Fatherland Front</translation>
    </message>
    <message>
        <source>Tổ chức chính trị - xã hội</source>
        <translation>Socio-political organisation</translation>
    </message>
    <message>
        <source>Trường học</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Trạm y tế</source>
        <translation>Health station</translation>
    </message>
    <message>
        <source>Doanh nghiệp</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Hợp tác xã</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Tổ công nghệ số cộng đồng</source>
        <translation>Community digital team</translation>
    </message>
    <message>
        <source>Trung tâm Cung ứng dịch vụ công</source>
        <translation>Public service centre</translation>
    </message>
    <message>
        <source>Phát động phong trào</source>
        <translation>Launch of the movement</translation>
    </message>
    <message>
        <source>Tuyên truyền, vận động</source>
        <translation>Outreach</translation>
    </message>
    <message>
        <source>Hệ thống truyền thanh</source>
        <translation>Public loudspeakers</translation>
    </message>
    <message>
        <source>Trang thông tin điện tử</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Mạng xã hội</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>Cuộc họp</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Hội nghị, tập huấn</source>
        <translation>Conference, training</translation>
    </message>
    <message>
        <source>Sinh hoạt đoàn thể</source>
        <translation>Meeting of an association</translation>
    </message>
    <message>
        <source>Tờ rơi, băng rôn, bảng tin</source>
        <translation>Leaflets, banners, notice boards</translation>
    </message>
    <message>
        <source>Đến từng hộ</source>
        <translation>House to house</translation>
    </message>
    <message>
        <source>Hình thức khác</source>
        <translation>Other way</translation>
    </message>
    <message>
        <source>Mở lại phiên họp</source>
        <translation>Reopen the session</translation>
    </message>
    <message>
        <source>Ghi kết luận</source>
        <translation>Conclusion written</translation>
    </message>
    <message>
        <source>Ghi kết luận chung</source>
        <translation>General conclusion written</translation>
    </message>
    <message>
        <source>Khóa phiên họp</source>
        <translation>Session closed</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Chuyển bước ý tưởng</source>
        <translation>Idea moved on</translation>
    </message>
    <message>
        <source>Lùi bước ý tưởng</source>
        <translation>Idea moved back</translation>
    </message>
    <message>
        <source>Đã mở {count} màn hình.</source>
        <translation>{count} screens opened.</translation>
    </message>
    <message>
        <source>Đã ghi {count} tệp văn bản.</source>
        <translation>{count} document files written.</translation>
    </message>
    <message>
        <source>Chương trình hoạt động bình thường.</source>
        <translation>The program works normally.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Chi</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Chưa có số</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>Đã có số</source>
        <translation>Numbered</translation>
    </message>
    <message>
        <source>Giữ số</source>
        <translation>Number kept</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Tờ trình</source>
        <translation>Submission</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Thông báo</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Giấy mời</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Biên bản</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Hướng dẫn</source>
        <translation>Guideline</translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Nghị quyết</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Chỉ thị</source>
        <translation>Directive</translation>
    </message>
    <message>
        <source>Quy chế</source>
        <translation>Regulation</translation>
    </message>
    <message>
        <source>Quy định</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Thông cáo</source>
        <translation>Communiqué</translation>
    </message>
    <message>
        <source>Phương án</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Đề án</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Dự án</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Hợp đồng</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Công điện</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Bản ghi nhớ</source>
        <translation>Memorandum</translation>
    </message>
    <message>
        <source>Bản thỏa thuận</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Giấy ủy quyền</source>
        <translation>Power of attorney</translation>
    </message>
    <message>
        <source>Giấy giới thiệu</source>
        <translation>Letter of introduction</translation>
    </message>
    <message>
        <source>Giấy nghỉ phép</source>
        <translation>Leave permit</translation>
    </message>
    <message>
        <source>Phiếu gửi</source>
        <translation>Dispatch slip</translation>
    </message>
    <message>
        <source>Phiếu chuyển</source>
        <translation>Transfer slip</translation>
    </message>
    <message>
        <source>Phiếu báo</source>
        <translation>Notification slip</translation>
    </message>
    <message>
        <source>Công văn</source>
        <translation>Official letter</translation>
    </message>
    <message>
        <source>In cả khung trên giấy trắng A4</source>
        <translation>Whole certificate with frame on blank A4</translation>
    </message>
    <message>
        <source>Chỉ in nội dung lên phôi in sẵn</source>
        <translation>Only the fields on pre-printed stock</translation>
    </message>
    <message>
        <source>Tên người, tập thể được khen</source>
        <translation>Name of the person or collective</translation>
    </message>
    <message>
        <source>Chức vụ, đơn vị hoặc địa chỉ</source>
        <translation>Position, unit or address</translation>
    </message>
    <message>
        <source>Thành tích</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Địa danh, ngày tháng</source>
        <translation>Place and date</translation>
    </message>
    <message>
        <source>Quyền hạn, chức vụ người ký</source>
        <translation>Authority and title of the signer</translation>
    </message>
    <message>
        <source>Họ tên người ký</source>
        <translation>Signer’s name</translation>
    </message>
    <message>
        <source>Số, ngày quyết định</source>
        <translation>Number and day of the decision</translation>
    </message>
    <message>
        <source>Số sổ vàng</source>
        <translation>Golden book number</translation>
    </message>
    <message>
        <source>Trước: {text}</source>
        <translation>Before: {text}</translation>
    </message>
    <message>
        <source>Nay: {text}</source>
        <translation>Now: {text}</translation>
    </message>
    <message>
        <source>Thêm: {text}</source>
        <translation>Added: {text}</translation>
    </message>
    <message>
        <source>Bỏ: {text}</source>
        <translation>Left out: {text}</translation>
    </message>
    <message>
        <source>Và {count} chỗ khác nữa.</source>
        <translation>And {count} other places.</translation>
    </message>
    <message>
        <source>Thể thức do Nghị định số 30/2020/NĐ-CP quy định nên không sửa ở đây.</source>
        <translation>The form is laid down by Decree 30/2020/NĐ-CP, so it is not changed here.</translation>
    </message>
    <message>
        <source>Tên cột và cách nối từ trong danh sách; mọi văn bản dùng chung nên không sửa ở đây.</source>
        <translation>Names of columns and joining words of lists are shared by all documents, so they are not changed here.</translation>
    </message>
    <message>
        <source>Lời báo cáo viết từ số liệu; nhận xét của cơ quan ghi ở mục Báo cáo. Báo cáo đã ban hành phải giữ nguyên lời nên không sửa ở đây.</source>
        <translation>The report’s sentences are written from its figures; the office’s remarks are entered in Reports. Issued reports must keep their words, so they are not changed here.</translation>
    </message>
    <message>
        <source>Khen thưởng: nơi nhận, căn cứ, hồ sơ</source>
        <translation>Awards: recipients, bases, file</translation>
    </message>
    <message>
        <source>Dữ liệu cá nhân: tên các loại thông tin</source>
        <translation>Personal data: names of the kinds of data</translation>
    </message>
    <message>
        <source>Ý tưởng: cách gọi trong văn bản</source>
        <translation>Ideas: how documents name things</translation>
    </message>
    <message>
        <source>Bảng ghép điểm của hội đồng</source>
        <translation>Joined table of the council’s points</translation>
    </message>
    <message>
        <source>Tờ mã khôi phục</source>
        <translation>Recovery code sheet</translation>
    </message>
    <message>
        <source>Bản trích dữ liệu cá nhân</source>
        <translation>Extract of personal data</translation>
    </message>
    <message>
        <source>Trích nhật ký</source>
        <translation>Extract of the journal</translation>
    </message>
    <message>
        <source>Danh sách ý tưởng</source>
        <translation>List of ideas</translation>
    </message>
    <message>
        <source>Đầu và cuối mọi văn bản</source>
        <translation>Head and foot of every document</translation>
    </message>
    <message>
        <source>Danh sách khen thưởng</source>
        <translation>List of awards</translation>
    </message>
    <message>
        <source>Lời báo cáo</source>
        <translation>Sentences of the report</translation>
    </message>
    <message>
        <source>Chưa làm</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Đang làm</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Chưa hết kỳ</source>
        <translation>Period still running</translation>
    </message>
    <message>
        <source>Đến hạn, chưa gửi</source>
        <translation>Due, not sent</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Đã nhận</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Đã nhận (muộn)</source>
        <translation>Received (late)</translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Đã phát động phong trào</source>
        <translation>Movement launched</translation>
    </message>
    <message>
        <source>Lượt tuyên truyền, vận động</source>
        <translation>Outreach events</translation>
    </message>
    <message>
        <source>Lượt tác giả tham gia</source>
        <translation>Author entries</translation>
    </message>
    <message>
        <source>Ý tưởng được tiếp nhận</source>
        <translation>Ideas received</translation>
    </message>
    <message>
        <source>Ý tưởng được xét Đạt</source>
        <translation>Ideas approved</translation>
    </message>
    <message>
        <source>Ý tưởng thuộc lĩnh vực ưu tiên</source>
        <translation>Ideas in priority fields</translation>
    </message>
    <message>
        <source>Ý tưởng của đơn vị được áp dụng</source>
        <translation>The unit&apos;s ideas adopted</translation>
    </message>
    <message>
        <source>Ý tưởng đơn vị xác nhận áp dụng</source>
        <translation>Ideas whose adoption the unit confirmed</translation>
    </message>
    <message>
        <source>Ý tưởng của đơn vị được nhân rộng</source>
        <translation>The unit&apos;s ideas replicated</translation>
    </message>
    <message>
        <source>Ý tưởng nơi khác đơn vị làm theo</source>
        <translation>Ideas from elsewhere that the unit follows</translation>
    </message>
    <message>
        <source>Báo cáo gửi đúng hạn</source>
        <translation>Reports sent on time</translation>
    </message>
    <message>
        <source>Nhiệm vụ đã hoàn thành</source>
        <translation>Tasks done</translation>
    </message>
    <message>
        <source>Do Phòng chấm</source>
        <translation>Scored by the office</translation>
    </message>
    <message>
        <source>Tính thêm</source>
        <translation>Newly counted</translation>
    </message>
    <message>
        <source>Không tính nữa</source>
        <translation>No longer counted</translation>
    </message>
    <message>
        <source>Đổi ngày</source>
        <translation>Day changed</translation>
    </message>
    <message>
        <source>Đổi giá trị</source>
        <translation>Amount changed</translation>
    </message>
    <message>
        <source>Đạt mục tiêu</source>
        <translation>Target reached</translation>
    </message>
    <message>
        <source>Đạt một phần</source>
        <translation>Partly reached</translation>
    </message>
    <message>
        <source>Chưa đạt</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Chưa đo</source>
        <translation>Not measured</translation>
    </message>
    <message>
        <source>Không đặt mục tiêu</source>
        <translation>No target set</translation>
    </message>
    <message>
        <source>Tháng</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quý</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>6 tháng</source>
        <translation>6 months</translation>
    </message>
    <message>
        <source>9 tháng</source>
        <translation>9 months</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Gạch bỏ</source>
        <translation>Strike out</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Phiếu chấm</source>
        <translation>Score sheets</translation>
    </message>
    <message>
        <source>Báo cáo của đơn vị</source>
        <translation>Unit reports</translation>
    </message>
    <message>
        <source>Thêm mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Bổ sung, sửa</source>
        <translation>Added to, corrected</translation>
    </message>
    <message>
        <source>Đã có</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Gần giống</source>
        <translation>Similar</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Passed over</translation>
    </message>
    <message>
        <source>Chưa đúng</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>Hẹn trả lời</source>
        <translation>Promised answer</translation>
    </message>
    <message>
        <source>Bản nháp</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Chưa xếp phiên họp</source>
        <translation>Not on an agenda</translation>
    </message>
    <message>
        <source>Dữ liệu cá nhân</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Tác giả</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Phiên họp</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Văn bản đi</source>
        <translation>Outgoing documents</translation>
    </message>
    <message>
        <source>Tệp kèm theo</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <source>Dòng nhật ký</source>
        <translation>Lines of the journal</translation>
    </message>
    <message>
        <source>Thiếu phiếu chấm</source>
        <translation>Score sheets missing</translation>
    </message>
    <message>
        <source>Chưa ghi số</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>Việc hỗ trợ</source>
        <translation>Support task</translation>
    </message>
    <message>
        <source>Hỗ trợ</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Thử nghiệm</source>
        <translation>Pilots</translation>
    </message>
    <message>
        <source>Áp dụng</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Nhân rộng</source>
        <translation>Replication</translation>
    </message>
    <message>
        <source>Đề xuất cấp trên</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Trả lời tác giả</source>
        <translation>Answers to authors</translation>
    </message>
    <message>
        <source>Chờ cấp trên</source>
        <translation>Waiting for the higher authority</translation>
    </message>
    <message>
        <source>Việc của đơn vị</source>
        <translation>Units&apos; tasks</translation>
    </message>
    <message>
        <source>Báo cáo đơn vị</source>
        <translation>Unit report</translation>
    </message>
    <message>
        <source>Trạng thái cuối kỳ</source>
        <translation>State at the end of the period</translation>
    </message>
    <message>
        <source>Hình thức tiếp nhận</source>
        <translation>Way of receipt</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tiếp nhận</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>TCVN3 (ABC)</source>
        <translation>TCVN3 (ABC)</translation>
    </message>
    <message>
        <source>TCVN3 (ABC) chữ hoa</source>
        <translation>TCVN3 (ABC) capitals</translation>
    </message>
    <message>
        <source>VNI-Windows</source>
        <translation>VNI-Windows</translation>
    </message>
    <message>
        <source>UTF-8 đọc nhầm</source>
        <translation>UTF-8 misread</translation>
    </message>
    <message>
        <source>Là ý tưởng khác: thêm mới</source>
        <translation>Another idea: add it</translation>
    </message>
    <message>
        <source>Cùng một ý tưởng: bỏ qua dòng này</source>
        <translation>The same idea: pass over this row</translation>
    </message>
    <message>
        <source>Cùng một ý tưởng: bổ sung ô còn trống</source>
        <translation>The same idea: complete what is empty</translation>
    </message>
    <message>
        <source>dòng đang ẩn</source>
        <translation>hidden row</translation>
    </message>
    <message>
        <source>dòng đánh số cột</source>
        <translation>row of column numbers</translation>
    </message>
    <message>
        <source>dòng tiêu đề lặp lại</source>
        <translation>repeated header row</translation>
    </message>
    <message>
        <source>dòng đề mục</source>
        <translation>section row</translation>
    </message>
    <message>
        <source>dòng cộng</source>
        <translation>total row</translation>
    </message>
    <message>
        <source>dòng dưới bảng</source>
        <translation>row below the table</translation>
    </message>
    <message>
        <source>số điện thoại</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>thư điện tử</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>số định danh</source>
        <translation>identity number</translation>
    </message>
    <message>
        <source>ngày sinh</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <source>địa chỉ</source>
        <translation>address</translation>
    </message>
    <message>
        <source>cách liên hệ</source>
        <translation>way of contact</translation>
    </message>
    <message>
        <source>phần cần giữ kín</source>
        <translation>part to be kept private</translation>
    </message>
    <message>
        <source>ý tưởng không công bố</source>
        <translation>idea not to be made public</translation>
    </message>
    <message>
        <source>tác giả không nêu tên</source>
        <translation>author who stays unnamed</translation>
    </message>
    <message>
        <source>đơn vị của tác giả không nêu tên</source>
        <translation>unit of an author who stays unnamed</translation>
    </message>
    <message>
        <source>Kỳ này</source>
        <translation>This period</translation>
    </message>
    <message>
        <source>Lũy kế từ tháng 6/2026</source>
        <translation>Since June 2026</translation>
    </message>
    <message>
        <source>Kỳ trước</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>Cùng kỳ năm trước</source>
        <translation>Same period last year</translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation>units</translation>
    </message>
    <message>
        <source>lĩnh vực</source>
        <translation>fields</translation>
    </message>
    <message>
        <source>đối tượng</source>
        <translation>groups</translation>
    </message>
    <message>
        <source>Hằng ngày</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Tự bấm</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Trước khi nhập</source>
        <translation>Before an import</translation>
    </message>
    <message>
        <source>Trước khi nâng cấp</source>
        <translation>Before an upgrade</translation>
    </message>
    <message>
        <source>Trước khi khôi phục</source>
        <translation>Before a restore</translation>
    </message>
    <message>
        <source>Quản trị</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Thư ký hội đồng</source>
        <translation>Council secretary</translation>
    </message>
    <message>
        <source>Lãnh đạo (chỉ xem)</source>
        <translation>Leader (reads only)</translation>
    </message>
    <message>
        <source>Làm được mọi việc, kể cả thiết lập cơ quan, tài khoản và khôi phục dữ liệu.</source>
        <translation>May do everything, including the office&apos;s settings, accounts and restoring the data.</translation>
    </message>
    <message>
        <source>Ý tưởng, triển khai, khen thưởng, phong trào, báo cáo, văn bản; không chấm.</source>
        <translation>Ideas, follow-up, awards, movement, reports, documents; does not score.</translation>
    </message>
    <message>
        <source>Phiên họp, phiếu chấm, kết luận, đề nghị khen, văn bản; không sửa ý tưởng.</source>
        <translation>Sessions, score sheets, conclusions, nominations, documents; does not change ideas.</translation>
    </message>
    <message>
        <source>Xem và in mọi mục; không sửa được gì.</source>
        <translation>Sees and prints everything; changes nothing.</translation>
    </message>
    <message>
        <source>tiếp nhận và sửa ý tưởng</source>
        <translation>receiving and changing ideas</translation>
    </message>
    <message>
        <source>phiên họp và chấm điểm</source>
        <translation>sessions and scoring</translation>
    </message>
    <message>
        <source>hỗ trợ, thử nghiệm, áp dụng</source>
        <translation>support, pilots, adoption</translation>
    </message>
    <message>
        <source>khen thưởng</source>
        <translation>awards</translation>
    </message>
    <message>
        <source>đơn vị và phong trào</source>
        <translation>units and the movement</translation>
    </message>
    <message>
        <source>báo cáo</source>
        <translation>reports</translation>
    </message>
    <message>
        <source>văn bản và sổ văn bản</source>
        <translation>documents and their register</translation>
    </message>
    <message>
        <source>nhập và hoàn tác danh sách</source>
        <translation>taking lists in and undoing them</translation>
    </message>
    <message>
        <source>dữ liệu cá nhân</source>
        <translation>personal data</translation>
    </message>
    <message>
        <source>thiết lập của cơ quan</source>
        <translation>the office&apos;s settings</translation>
    </message>
    <message>
        <source>tài khoản và an toàn dữ liệu</source>
        <translation>accounts and safety of the data</translation>
    </message>
    <message>
        <source>ghi nhận việc đã làm</source>
        <translation>noting what was done</translation>
    </message>
    <message>
        <source>Sửa xác nhận áp dụng</source>
        <translation>Adoption confirmation changed</translation>
    </message>
    <message>
        <source>Đưa ý tưởng vào chương trình họp</source>
        <translation>Ideas put on the agenda</translation>
    </message>
    <message>
        <source>Bỏ ý tưởng khỏi chương trình họp</source>
        <translation>Idea taken off the agenda</translation>
    </message>
    <message>
        <source>Đổi thứ tự chương trình họp</source>
        <translation>Order of the agenda changed</translation>
    </message>
    <message>
        <source>Giữ tệp của bản nháp</source>
        <translation>File of the draft kept</translation>
    </message>
    <message>
        <source>Kèm tệp vào ý tưởng</source>
        <translation>File attached to the idea</translation>
    </message>
    <message>
        <source>Gỡ tệp khỏi ý tưởng</source>
        <translation>File taken off the idea</translation>
    </message>
    <message>
        <source>Ghi điểm danh</source>
        <translation>Attendance written</translation>
    </message>
    <message>
        <source>Ghi việc trả lời tác giả</source>
        <translation>Answer to the authors written</translation>
    </message>
    <message>
        <source>Gạch việc trả lời tác giả</source>
        <translation>Answer to the authors struck out</translation>
    </message>
    <message>
        <source>Soạn quyết định khen thưởng</source>
        <translation>Award decision drafted</translation>
    </message>
    <message>
        <source>Ban hành quyết định khen thưởng</source>
        <translation>Award decision issued</translation>
    </message>
    <message>
        <source>Bỏ dự thảo quyết định</source>
        <translation>Draft of a decision dropped</translation>
    </message>
    <message>
        <source>Ghi chi tiền thưởng</source>
        <translation>Bonus paid</translation>
    </message>
    <message>
        <source>Ghi thu lại tiền thưởng</source>
        <translation>Bonus given back</translation>
    </message>
    <message>
        <source>Ghi lĩnh vực</source>
        <translation>Field saved</translation>
    </message>
    <message>
        <source>Ghi nhóm đối tượng</source>
        <translation>Author group saved</translation>
    </message>
    <message>
        <source>Ghi hội đồng</source>
        <translation>Council saved</translation>
    </message>
    <message>
        <source>Giữ số văn bản</source>
        <translation>Keep a document number</translation>
    </message>
    <message>
        <source>Ghi văn bản vào sổ</source>
        <translation>Document entered in the register</translation>
    </message>
    <message>
        <source>Cấp số văn bản</source>
        <translation>Document number given</translation>
    </message>
    <message>
        <source>Sửa dòng sổ văn bản</source>
        <translation>Line of the document register changed</translation>
    </message>
    <message>
        <source>Hủy số văn bản</source>
        <translation>Document number cancelled</translation>
    </message>
    <message>
        <source>Giữ bản nháp</source>
        <translation>Draft kept</translation>
    </message>
    <message>
        <source>Bỏ bản nháp</source>
        <translation>Drop the draft</translation>
    </message>
    <message>
        <source>Kèm minh chứng</source>
        <translation>Evidence attached</translation>
    </message>
    <message>
        <source>Gỡ minh chứng</source>
        <translation>Evidence taken off</translation>
    </message>
    <message>
        <source>Ghi sổ quỹ</source>
        <translation>Fund entry written</translation>
    </message>
    <message>
        <source>Gạch dòng sổ quỹ</source>
        <translation>Fund entry struck out</translation>
    </message>
    <message>
        <source>Xuất dữ liệu cá nhân đầy đủ</source>
        <translation>Personal data given out in full</translation>
    </message>
    <message>
        <source>Ghi sổ vàng</source>
        <translation>Entered in the golden book</translation>
    </message>
    <message>
        <source>Nhập danh sách ý tưởng</source>
        <translation>List of ideas taken in</translation>
    </message>
    <message>
        <source>Nhớ cách đọc cột</source>
        <translation>Reading of columns remembered</translation>
    </message>
    <message>
        <source>Nhập tệp chấm điểm</source>
        <translation>Score file taken in</translation>
    </message>
    <message>
        <source>Hoàn tác một lần nhập</source>
        <translation>An import undone</translation>
    </message>
    <message>
        <source>Tiếp nhận ý tưởng</source>
        <translation>Receive an idea</translation>
    </message>
    <message>
        <source>Sửa ý tưởng</source>
        <translation>Edit the idea</translation>
    </message>
    <message>
        <source>Giữ bản văn bản</source>
        <translation>Copy of the document kept</translation>
    </message>
    <message>
        <source>Ghi căn cứ pháp lý</source>
        <translation>Legal basis saved</translation>
    </message>
    <message>
        <source>Đổi thứ tự căn cứ</source>
        <translation>Order of the bases changed</translation>
    </message>
    <message>
        <source>Đề nghị khen</source>
        <translation>Nominated for an award</translation>
    </message>
    <message>
        <source>Đề nghị khen hàng loạt</source>
        <translation>Several nominated for an award</translation>
    </message>
    <message>
        <source>Rút đề nghị khen</source>
        <translation>Nomination withdrawn</translation>
    </message>
    <message>
        <source>Sửa thiết lập</source>
        <translation>Setting changed</translation>
    </message>
    <message>
        <source>Ghi tên người làm</source>
        <translation>Name of the clerk written</translation>
    </message>
    <message>
        <source>Ghi lượt tuyên truyền</source>
        <translation>Outreach written</translation>
    </message>
    <message>
        <source>Sửa lượt tuyên truyền</source>
        <translation>Outreach changed</translation>
    </message>
    <message>
        <source>Xóa lượt tuyên truyền</source>
        <translation>Outreach deleted</translation>
    </message>
    <message>
        <source>Ghi lại lượt tuyên truyền</source>
        <translation>Outreach put back</translation>
    </message>
    <message>
        <source>Nhận mẫu Word riêng</source>
        <translation>Own Word template taken</translation>
    </message>
    <message>
        <source>Chọn mẫu Word dùng</source>
        <translation>Word template chosen</translation>
    </message>
    <message>
        <source>Bỏ mẫu Word riêng</source>
        <translation>Own Word template removed</translation>
    </message>
    <message>
        <source>Bắt đầu thử nghiệm</source>
        <translation>Begin a pilot</translation>
    </message>
    <message>
        <source>Sửa thử nghiệm</source>
        <translation>Pilot changed</translation>
    </message>
    <message>
        <source>Gia hạn thử nghiệm</source>
        <translation>Extend the pilot</translation>
    </message>
    <message>
        <source>Kết luận thử nghiệm</source>
        <translation>Conclude the pilot</translation>
    </message>
    <message>
        <source>Mở lại thử nghiệm</source>
        <translation>Pilot opened again</translation>
    </message>
    <message>
        <source>Gạch thử nghiệm</source>
        <translation>Pilot struck out</translation>
    </message>
    <message>
        <source>Ghi mục bảng điểm</source>
        <translation>Line of the points table saved</translation>
    </message>
    <message>
        <source>Bỏ mục bảng điểm</source>
        <translation>Line of the points table removed</translation>
    </message>
    <message>
        <source>Ghi lần in</source>
        <translation>Print noted</translation>
    </message>
    <message>
        <source>Ghi loại phôi in</source>
        <translation>Print stock saved</translation>
    </message>
    <message>
        <source>Bỏ loại phôi in</source>
        <translation>Print stock removed</translation>
    </message>
    <message>
        <source>Ghi biểu của tỉnh</source>
        <translation>Write the province&apos;s form</translation>
    </message>
    <message>
        <source>Bỏ biểu của tỉnh</source>
        <translation>Province form removed</translation>
    </message>
    <message>
        <source>Ghi không chấm vì liên quan</source>
        <translation>Recusal written</translation>
    </message>
    <message>
        <source>Bỏ ghi không chấm</source>
        <translation>Recusal withdrawn</translation>
    </message>
    <message>
        <source>Sửa đề xuất cấp trên</source>
        <translation>Correct the referral</translation>
    </message>
    <message>
        <source>Ghi trả lời của cấp trên</source>
        <translation>Record the answer of the higher authority</translation>
    </message>
    <message>
        <source>Bỏ trả lời của cấp trên</source>
        <translation>Answer of the higher level removed</translation>
    </message>
    <message>
        <source>Gạch đề xuất cấp trên</source>
        <translation>Referral struck out</translation>
    </message>
    <message>
        <source>Dựng lại tìm kiếm</source>
        <translation>Search rebuilt</translation>
    </message>
    <message>
        <source>Ghi nhân rộng</source>
        <translation>Replication written</translation>
    </message>
    <message>
        <source>Sửa nhân rộng</source>
        <translation>Replication changed</translation>
    </message>
    <message>
        <source>Gạch nhân rộng</source>
        <translation>Replication struck out</translation>
    </message>
    <message>
        <source>Ghi yêu cầu báo cáo</source>
        <translation>Report request saved</translation>
    </message>
    <message>
        <source>Bỏ yêu cầu báo cáo</source>
        <translation>Report request removed</translation>
    </message>
    <message>
        <source>Ban hành báo cáo</source>
        <translation>Issue the report</translation>
    </message>
    <message>
        <source>Sửa lời báo cáo</source>
        <translation>Words of the report changed</translation>
    </message>
    <message>
        <source>Hủy bỏ khen thưởng</source>
        <translation>Award revoked</translation>
    </message>
    <message>
        <source>Hủy bỏ quyết định khen thưởng</source>
        <translation>Award decision revoked</translation>
    </message>
    <message>
        <source>Thêm bộ tiêu chí</source>
        <translation>Rubric added</translation>
    </message>
    <message>
        <source>Nhập điểm</source>
        <translation>Score entered</translation>
    </message>
    <message>
        <source>Lập phiên họp</source>
        <translation>Set up a session</translation>
    </message>
    <message>
        <source>Sửa phiên họp</source>
        <translation>Session changed</translation>
    </message>
    <message>
        <source>Bắt đầu phiên họp</source>
        <translation>Session begun</translation>
    </message>
    <message>
        <source>Ghi người ký</source>
        <translation>Signer saved</translation>
    </message>
    <message>
        <source>Giao việc hỗ trợ</source>
        <translation>Support task given</translation>
    </message>
    <message>
        <source>Sửa việc hỗ trợ</source>
        <translation>Correct the support task</translation>
    </message>
    <message>
        <source>Ghi tiến độ hỗ trợ</source>
        <translation>Progress of support written</translation>
    </message>
    <message>
        <source>Kết thúc việc hỗ trợ</source>
        <translation>End the support task</translation>
    </message>
    <message>
        <source>Mở lại việc hỗ trợ</source>
        <translation>Support task opened again</translation>
    </message>
    <message>
        <source>Gạch việc hỗ trợ</source>
        <translation>Support task struck out</translation>
    </message>
    <message>
        <source>Nhập danh sách đơn vị</source>
        <translation>List of units taken in</translation>
    </message>
    <message>
        <source>Đổi tên đơn vị</source>
        <translation>Unit renamed</translation>
    </message>
    <message>
        <source>Bỏ việc đổi tên đơn vị</source>
        <translation>Renaming of the unit undone</translation>
    </message>
    <message>
        <source>Ghi điểm đơn vị</source>
        <translation>Points of the unit entered</translation>
    </message>
    <message>
        <source>Nhận báo cáo từ tệp Excel</source>
        <translation>Report taken from an Excel file</translation>
    </message>
    <message>
        <source>Nhận báo cáo đơn vị</source>
        <translation>Unit report received</translation>
    </message>
    <message>
        <source>Sửa báo cáo đơn vị</source>
        <translation>Unit report changed</translation>
    </message>
    <message>
        <source>Trả lại báo cáo đơn vị</source>
        <translation>Unit report given back</translation>
    </message>
    <message>
        <source>Bỏ việc nhận báo cáo</source>
        <translation>Receipt of the report undone</translation>
    </message>
    <message>
        <source>Giao nhiệm vụ theo kế hoạch</source>
        <translation>Tasks of the plan assigned</translation>
    </message>
    <message>
        <source>Giao nhiệm vụ</source>
        <translation>Task given</translation>
    </message>
    <message>
        <source>Sửa nhiệm vụ</source>
        <translation>Task changed</translation>
    </message>
    <message>
        <source>Ghi kết quả nhiệm vụ</source>
        <translation>Result of the task written</translation>
    </message>
    <message>
        <source>Xóa nhiệm vụ</source>
        <translation>Task deleted</translation>
    </message>
    <message>
        <source>Ghi lại nhiệm vụ</source>
        <translation>Task put back</translation>
    </message>
    <message>
        <source>Ghi đơn vị</source>
        <translation>Unit saved</translation>
    </message>
    <message>
        <source>Ngừng hoạt động đơn vị</source>
        <translation>Unit closed</translation>
    </message>
    <message>
        <source>Cho đơn vị hoạt động lại</source>
        <translation>Unit opened again</translation>
    </message>
    <message>
        <source>Sửa lời văn bản</source>
        <translation>Wording of documents changed</translation>
    </message>
    <message>
        <source>Trả lời văn về gốc</source>
        <translation>Wording put back to the original</translation>
    </message>
    <message>
        <source>Trả mọi lời văn về gốc</source>
        <translation>All wording put back to the original</translation>
    </message>
    <message>
        <source>Xem, nhận bản sao</source>
        <translation>See, get a copy</translation>
    </message>
    <message>
        <source>Sửa cho đúng</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Rút lại đồng ý</source>
        <translation>Withdraw consent</translation>
    </message>
    <message>
        <source>Hạn chế xử lý</source>
        <translation>Restrict processing</translation>
    </message>
    <message>
        <source>Phản đối xử lý</source>
        <translation>Object to processing</translation>
    </message>
    <message>
        <source>Xóa dữ liệu</source>
        <translation>Delete data</translation>
    </message>
    <message>
        <source>Yêu cầu bảo vệ</source>
        <translation>Ask for protection</translation>
    </message>
    <message>
        <source>Lập tài khoản</source>
        <translation>Account made</translation>
    </message>
    <message>
        <source>Sửa tài khoản</source>
        <translation>Account changed</translation>
    </message>
    <message>
        <source>Khóa tài khoản</source>
        <translation>Close the account</translation>
    </message>
    <message>
        <source>Mở lại tài khoản</source>
        <translation>Account opened again</translation>
    </message>
    <message>
        <source>Bỏ mọi tài khoản</source>
        <translation>All accounts given up</translation>
    </message>
    <message>
        <source>Đổi mật khẩu của mình</source>
        <translation>Own password changed</translation>
    </message>
    <message>
        <source>Lập mã khôi phục</source>
        <translation>Recovery code made</translation>
    </message>
    <message>
        <source>Đang mã hóa tệp dữ liệu và các bản sao lưu</source>
        <translation>Encrypting the data file and its backups</translation>
    </message>
    <message>
        <source>Đăng nhập</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Dùng mã khôi phục</source>
        <translation>Recovery code used</translation>
    </message>
    <message>
        <source>Hoàn tác một bước</source>
        <translation>A step taken back</translation>
    </message>
    <message>
        <source>Dọn các bước đã cũ</source>
        <translation>Old steps forgotten</translation>
    </message>
    <message>
        <source>Xem số định danh</source>
        <translation>ID number looked at</translation>
    </message>
    <message>
        <source>Trích dữ liệu của một người</source>
        <translation>Data of a person extracted</translation>
    </message>
    <message>
        <source>Ghi yêu cầu về dữ liệu cá nhân</source>
        <translation>Request about personal data written down</translation>
    </message>
    <message>
        <source>Ghi đã phản hồi yêu cầu</source>
        <translation>Request acknowledged</translation>
    </message>
    <message>
        <source>Gia hạn trả lời yêu cầu</source>
        <translation>Time for the answer extended</translation>
    </message>
    <message>
        <source>Trả lời yêu cầu về dữ liệu cá nhân</source>
        <translation>Request about personal data answered</translation>
    </message>
    <message>
        <source>Hạn chế xử lý dữ liệu cá nhân</source>
        <translation>Processing of personal data restricted</translation>
    </message>
    <message>
        <source>Bỏ hạn chế xử lý dữ liệu cá nhân</source>
        <translation>Restriction of personal data lifted</translation>
    </message>
    <message>
        <source>Khử nhận dạng một người</source>
        <translation>A person anonymised</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Danh sách {noun}</source>
        <translation>List of {noun}</translation>
    </message>
    <message>
        <source>Xuất Excel…</source>
        <translation>Export Excel…</translation>
    </message>
    <message>
        <source>Ghi danh sách đúng như đang xem ({keys})</source>
        <translation>Write the list exactly as seen ({keys})</translation>
    </message>
    <message>
        <source>Chỉ các dòng đã chọn</source>
        <translation>Selected rows only</translation>
    </message>
</context>
<context>
    <name>ListExportDialog</name>
    <message>
        <source>Ghi cả dữ liệu đang che</source>
        <translation>Also write the masked data</translation>
    </message>
    <message>
        <source>{rows} dòng đúng thứ tự và bộ lọc đang xem.</source>
        <translation>{rows} rows in the order and filter on the screen.</translation>
    </message>
    <message>
        <source>Xuất Excel: {title}</source>
        <translation>Export to Excel: {title}</translation>
    </message>
    <message>
        <source>&amp;Chọn nơi lưu…</source>
        <translation>&amp;Choose where to save…</translation>
    </message>
    <message>
        <source>Đúng {count} cột đang xem</source>
        <translation>Exactly the {count} columns on the screen</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Chỉ {count} dòng đang chọn</source>
        <translation>Only the {count} selected rows</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Dữ liệu cá nhân</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Dùng vào việc gì, giao cho ai. Lý do được lưu vào nhật ký.</source>
        <translation>What it is used for and who receives it. The reason is kept in the journal.</translation>
    </message>
    <message>
        <source>Thường được che: {kinds}.</source>
        <translation>Usually masked: {kinds}.</translation>
    </message>
</context>
<context>
    <name>LiveFigureDialog</name>
    <message>
        <source>Chèn số liệu</source>
        <translation>Insert a figure</translation>
    </message>
    <message>
        <source>Tìm số liệu</source>
        <translation>Find a figure</translation>
    </message>
    <message>
        <source>&amp;Chèn</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>&amp;Hủy</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Kỳ này</source>
        <translation>This period</translation>
    </message>
    <message>
        <source>Kỳ trước</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>Tăng, giảm so với kỳ trước</source>
        <translation>Change against the period before</translation>
    </message>
    <message>
        <source>Cùng kỳ năm trước</source>
        <translation>Same period last year</translation>
    </message>
    <message>
        <source>Lũy kế từ tháng 6/2026</source>
        <translation>Since June 2026</translation>
    </message>
    <message>
        <source>&amp;Lấy số của</source>
        <translation>&amp;Value of</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Mọi thay đổi đã được lưu</source>
        <translation>All changes are saved</translation>
    </message>
    <message>
        <source>Tổng quan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Đánh giá</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Triển khai</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Phong trào</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Hệ thống</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Sổ Ý tưởng Thượng Ninh</source>
        <translation>Thượng Ninh Idea Register</translation>
    </message>
    <message>
        <source>Tệp dữ liệu: {path}</source>
        <translation>Data file: {path}</translation>
    </message>
    <message>
        <source>Sao lưu lúc {time}</source>
        <translation>Backed up at {time}</translation>
    </message>
    <message>
        <source>Chưa sao lưu</source>
        <translation>Not backed up yet</translation>
    </message>
    <message>
        <source>Đã hoàn tác: {title} ({subject})</source>
        <translation>Taken back: {title} ({subject})</translation>
    </message>
    <message>
        <source>Đã lưu lúc {time}</source>
        <translation>Saved at {time}</translation>
    </message>
</context>
<context>
    <name>MarkList</name>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Chỗ ghi</source>
        <translation>Cells</translation>
    </message>
    <message>
        <source>Số liệu</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>chỗ ghi</source>
        <translation>marks</translation>
    </message>
    <message>
        <source>&amp;Bỏ chỗ ghi</source>
        <translation>&amp;Remove mark</translation>
    </message>
    <message>
        <source>{period}, toàn xã.</source>
        <translation>{period}, whole commune.</translation>
    </message>
    <message>
        <source>{period}, theo {by}, tên ở cột {line}.</source>
        <translation>{period}, by {by}, names in column {line}.</translation>
    </message>
    <message>
        <source>{period}, theo {by}, tên ở hàng {line}.</source>
        <translation>{period}, by {by}, names in row {line}.</translation>
    </message>
    <message>
        <source>&amp;Các chỗ ghi</source>
        <translation>&amp;Marks</translation>
    </message>
    <message>
        <source>Chưa có chỗ ghi nào. Chọn ô bên trái rồi chọn số liệu.</source>
        <translation>No marks yet. Choose cells on the left, then choose a figure.</translation>
    </message>
</context>
<context>
    <name>MeasureRows</name>
    <message>
        <source>Chỉ số</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>Ban đầu</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Mục tiêu</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Đo được</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Thêm chỉ số</source>
        <translation>Add a measure</translation>
    </message>
    <message>
        <source>{title}, dòng {at}</source>
        <translation>{title}, line {at}</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Thôn</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Bỏ thành viên này (Ctrl+Shift+T)</source>
        <translation>Remove this member (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Bỏ thành viên này</source>
        <translation>Remove this member</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Sổ Ý tưởng</source>
        <translation>Idea Register</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Văn bản, phiếu, biên bản</source>
        <translation>Document, sheet, minutes</translation>
    </message>
    <message>
        <source>Chưa ghi ngày.</source>
        <translation>No date given.</translation>
    </message>
    <message>
        <source>Bước này cần ghi lý do.</source>
        <translation>This step needs a reason.</translation>
    </message>
    <message>
        <source>Hãy chọn ý tưởng nhận gộp.</source>
        <translation>Choose the idea to merge into.</translation>
    </message>
    <message>
        <source>Ngày thực hiện</source>
        <translation>Date of the step</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Gõ số hoặc tên ý tưởng</source>
        <translation>Type a number or a title</translation>
    </message>
    <message>
        <source>Gộp vào</source>
        <translation>Merge into</translation>
    </message>
    <message>
        <source>Cả hai ý tưởng và tên mọi tác giả được giữ nguyên trong sổ.</source>
        <translation>Both ideas and the names of all authors stay in the register.</translation>
    </message>
</context>
<context>
    <name>MovementCoverage</name>
    <message>
        <source>Mọi loại đơn vị</source>
        <translation>All kinds of units</translation>
    </message>
    <message>
        <source>Xem danh sách của ô</source>
        <translation>List behind the cell</translation>
    </message>
    <message>
        <source>Xuất Excel…</source>
        <translation>Export Excel…</translation>
    </message>
    <message>
        <source>PĐ</source>
        <translation>LA</translation>
    </message>
    <message>
        <source>TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>YT</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>BC</source>
        <translation>RE</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>dòng</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>Cộng</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Lưu độ phủ ra Excel</source>
        <translation>Save the coverage as Excel</translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào trong sổ. Sang phần Đơn vị, bấm “Thêm đơn vị”.</source>
        <translation>No unit is in the register. Go to the part Units and press “Add a unit”.</translation>
    </message>
    <message>
        <source>Loại đơn vị</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>Theo quý I–IV. PĐ: đã phát động tính đến cuối quý; TT: lượt tuyên truyền; YT: ý tưởng tiếp nhận; BC: báo cáo đã nhận/phải gửi. Số 0 có nền riêng; dấu –: không phải làm, chưa tới quý hoặc trước tháng 6/2026. Bấm Enter ở một ô để xem danh sách phía sau.</source>
        <translation>By quarters I–IV. LA: launched by the end of the quarter; OU: outreach; ID: ideas received; RE: reports received/due. Zeros have their own ground; –: not asked for, quarter still to come, or before June 2026. Press Enter in a cell for the list behind it.</translation>
    </message>
</context>
<context>
    <name>MovementOutreach</name>
    <message>
        <source>Xem</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ghi tuyên truyền…</source>
        <translation>Record outreach…</translation>
    </message>
    <message>
        <source>Ghi phát động…</source>
        <translation>Record a launch…</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Minh chứng…</source>
        <translation>Evidence…</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Tìm đơn vị, nội dung, nơi tổ chức (Ctrl+F)</source>
        <translation>Find unit, content, place (Ctrl+F)</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Way of receipt</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>dòng</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>Nhật ký tuyên truyền</source>
        <translation>Outreach journal</translation>
    </message>
    <message>
        <source>Thôn, cơ quan, đơn vị đã triển khai phong trào</source>
        <translation>Villages, offices and units that launched the movement</translation>
    </message>
    <message>
        <source>Bộ phận chuyên môn, tổ công nghệ số đã tuyên truyền</source>
        <translation>Departments and digital teams that did outreach</translation>
    </message>
    <message>
        <source>Đạt chỉ tiêu 100%.</source>
        <translation>Target of 100% reached.</translation>
    </message>
    <message>
        <source>Chỉ tiêu 100%.</source>
        <translation>Target 100%.</translation>
    </message>
    <message>
        <source>{count} chưa phát động…</source>
        <translation>{count} not launched…</translation>
    </message>
    <message>
        <source>{count} chưa tuyên truyền…</source>
        <translation>{count} without outreach…</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Phát động</source>
        <translation>Launch</translation>
    </message>
    <message>
        <source>Tuyên truyền</source>
        <translation>Outreach</translation>
    </message>
    <message>
        <source>Không có dòng nào khớp. Hãy bớt điều kiện tìm.</source>
        <translation>No line matches. Loosen the search.</translation>
    </message>
    <message>
        <source>Năm {year} chưa ghi lần phát động, tuyên truyền nào. Ghi một lần được cho nhiều đơn vị.</source>
        <translation>No launch or outreach recorded in {year}. One recording can serve several units.</translation>
    </message>
</context>
<context>
    <name>MovementReports</name>
    <message>
        <source>Nhận báo cáo…</source>
        <translation>Receive a report…</translation>
    </message>
    <message>
        <source>Trả lại…</source>
        <translation>Send back…</translation>
    </message>
    <message>
        <source>Sửa số liệu…</source>
        <translation>Correct the figures…</translation>
    </message>
    <message>
        <source>Minh chứng…</source>
        <translation>Evidence…</translation>
    </message>
    <message>
        <source>Bỏ bước vừa ghi…</source>
        <translation>Take the last step back…</translation>
    </message>
    <message>
        <source>Lịch báo cáo…</source>
        <translation>Reporting calendar…</translation>
    </message>
    <message>
        <source>Công văn đôn đốc…</source>
        <translation>Reminder letters…</translation>
    </message>
    <message>
        <source>Biểu mẫu Excel</source>
        <translation>Excel form</translation>
    </message>
    <message>
        <source>Báo cáo của đơn vị</source>
        <translation>Unit reports</translation>
    </message>
    <message>
        <source>{unit}: báo cáo {period}</source>
        <translation>{unit}: report for {period}</translation>
    </message>
    <message>
        <source>Bỏ bước vừa ghi của {unit}?</source>
        <translation>Take back the last step of {unit}?</translation>
    </message>
    <message>
        <source>{step}. Số liệu đã ghi vẫn giữ để nhận lại.</source>
        <translation>{step}. The figures stay, to be received again.</translation>
    </message>
    <message>
        <source>Bỏ bước này</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Tuyên truyền</source>
        <translation>Outreach</translation>
    </message>
    <message>
        <source>Lượt người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Áp dụng</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Ngày nhận</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation>units</translation>
    </message>
    <message>
        <source>Kỳ báo cáo</source>
        <translation>Reporting period</translation>
    </message>
    <message>
        <source>{period} (hạn {due})</source>
        <translation>{period} (due {due})</translation>
    </message>
    <message>
        <source>Kỳ này không có đơn vị nào phải báo cáo. Bấm “Lịch báo cáo…” để xem lại.</source>
        <translation>No unit has to report for this period. See “Reporting calendar…”.</translation>
    </message>
    <message>
        <source>Năm này chưa có kỳ báo cáo nào của đơn vị. Bấm “Lịch báo cáo…” để ấn định kỳ và hạn gửi.</source>
        <translation>No reporting period for units this year. Press “Reporting calendar…” to set periods and due days.</translation>
    </message>
</context>
<context>
    <name>MovementResults</name>
    <message>
        <source>Hạng</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>TC {letter}</source>
        <translation>Crit. {letter}</translation>
    </message>
    <message>
        <source>Trong loại</source>
        <translation>In kind</translation>
    </message>
    <message>
        <source>Tổng</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation>units</translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào trong sổ. Sang phần Đơn vị, bấm “Thêm đơn vị…”.</source>
        <translation>No unit is in the register. Go to the part Units and press “Add a unit…”.</translation>
    </message>
    <message>
        <source>Mở sổ đơn vị</source>
        <translation>Open the register of units</translation>
    </message>
    <message>
        <source>Chấm điểm…</source>
        <translation>Give points…</translation>
    </message>
    <message>
        <source>Xem chi tiết…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>In bảng xếp hạng…</source>
        <translation>Print ranking…</translation>
    </message>
    <message>
        <source>Bảng điểm…</source>
        <translation>Points table…</translation>
    </message>
    <message>
        <source>Mở đơn vị</source>
        <translation>Open the unit</translation>
    </message>
    <message>
        <source>Xuất Excel…</source>
        <translation>Export Excel…</translation>
    </message>
    <message>
        <source>Xếp hạng đơn vị</source>
        <translation>Ranking of units</translation>
    </message>
    <message>
        <source>Điểm năm {year} theo năm tiêu chí a–đ mục IV.2 của Kế hoạch, tính từ sổ; đơn vị bằng điểm đồng hạng.</source>
        <translation>Points of {year} under the five criteria a–đ of plan IV.2, counted from the register; equal points share a place.</translation>
    </message>
    <message>
        <source>Lưu xếp hạng ra Excel</source>
        <translation>Save the ranking as Excel</translation>
    </message>
    <message>
        <source>{letter}) {points}/{most} điểm: {parts}</source>
        <translation>{letter}) {points}/{most} points: {parts}</translation>
    </message>
    <message>
        <source>{told} ({count} bản ghi)</source>
        <translation>{told} ({count} records)</translation>
    </message>
</context>
<context>
    <name>MovementTargets</name>
    <message>
        <source>Xem danh sách đã đạt</source>
        <translation>List of what is done</translation>
    </message>
    <message>
        <source>Xem đơn vị còn thiếu</source>
        <translation>Units still missing</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Đã có</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Dự báo cuối năm</source>
        <translation>Forecast for the year</translation>
    </message>
    <message>
        <source>Còn (ngày)</source>
        <translation>Days left</translation>
    </message>
    <message>
        <source>Tình hình</source>
        <translation>State</translation>
    </message>
    <message>
        <source>chỉ tiêu</source>
        <translation>targets</translation>
    </message>
    <message>
        <source>Chỉ những đơn vị chưa làm, {span}</source>
        <translation>Only units that have not done it, {span}</translation>
    </message>
    <message>
        <source>năm {year}</source>
        <translation>year {year}</translation>
    </message>
    <message>
        <source>Đạt</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Không đạt</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>Đúng tiến độ</source>
        <translation>On course</translation>
    </message>
    <message>
        <source>Chậm tiến độ</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>Năm này không có chỉ tiêu: Kế hoạch chạy từ tháng 6/2026 đến hết năm 2030.</source>
        <translation>No targets this year: the plan runs from June 2026 to the end of 2030.</translation>
    </message>
    <message>
        <source>Dự báo cuối năm = số đã có chia cho số ngày đã qua, nhân với số ngày của cả năm, bỏ phần lẻ và không vượt tổng số đơn vị; năm 2026 tính từ ngày 01/06/2026. Bấm Enter ở một dòng để xem danh sách phía sau con số.</source>
        <translation>Forecast = what is done, divided by the days gone and multiplied by the days of the year, rounded down and at most the number of units; 2026 counts from 01/06/2026. Press Enter on a line for the list behind the figure.</translation>
    </message>
</context>
<context>
    <name>MovementTasks</name>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Theo</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Ngày xong</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Minh chứng</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>nhiệm vụ</source>
        <translation>tasks</translation>
    </message>
    <message>
        <source>Chưa có nhiệm vụ nào. Bấm “Giao theo Kế hoạch” để giao nhiệm vụ của phần V Kế hoạch cho mọi đơn vị trong một bước.</source>
        <translation>No tasks yet. Press “Assign by the plan” to give every unit its tasks of part V in one step.</translation>
    </message>
    <message>
        <source>Giao theo Kế hoạch</source>
        <translation>Assign by the plan</translation>
    </message>
    <message>
        <source>Giao thêm…</source>
        <translation>Assign more…</translation>
    </message>
    <message>
        <source>Ghi tình trạng…</source>
        <translation>Note the state…</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Minh chứng…</source>
        <translation>Evidence…</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Công văn đôn đốc…</source>
        <translation>Reminder letters…</translation>
    </message>
    <message>
        <source>Nhiệm vụ của đơn vị</source>
        <translation>Tasks of units</translation>
    </message>
    <message>
        <source>Đã giao {tasks} nhiệm vụ cho {units} đơn vị.</source>
        <translation>{tasks} tasks were given to {units} units.</translation>
    </message>
    <message>
        <source>Mọi đơn vị đều đã có nhiệm vụ của mình theo Kế hoạch.</source>
        <translation>Every unit has its tasks of the plan.</translation>
    </message>
    <message>
        <source>{unit}: {task}</source>
        <translation>{unit}: {task}</translation>
    </message>
    <message>
        <source>Đã bỏ một nhiệm vụ của {unit}.</source>
        <translation>A task of {unit} was removed.</translation>
    </message>
    <message>
        <source>Mục của Kế hoạch</source>
        <translation>Section of the plan</translation>
    </message>
    <message>
        <source>Mọi tình trạng</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Mọi đơn vị</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Mọi mục</source>
        <translation>All clauses</translation>
    </message>
    <message>
        <source>Mục {clause}</source>
        <translation>Clause {clause}</translation>
    </message>
    <message>
        <source>Phòng giao thêm</source>
        <translation>Added by the office</translation>
    </message>
    <message>
        <source>Không có nhiệm vụ nào khớp với các lựa chọn ở trên.</source>
        <translation>No task matches the choices above.</translation>
    </message>
    <message>
        <source>Xem mọi nhiệm vụ</source>
        <translation>Show all tasks</translation>
    </message>
    <message>
        <source>Phòng</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Hoàn thành {done}/{total} nhiệm vụ; quá hạn {late}.</source>
        <translation>Done {done}/{total} tasks; late {late}.</translation>
    </message>
    <message>
        <source>{count} đơn vị chưa được giao đủ nhiệm vụ theo Kế hoạch.</source>
        <translation>{count} units lack tasks of the plan.</translation>
    </message>
    <message>
        <source>{unit}: giao ngày {day}.</source>
        <translation>{unit}: given on {day}.</translation>
    </message>
    <message>
        <source>Ghi chú: {text}</source>
        <translation>Note: {text}</translation>
    </message>
</context>
<context>
    <name>MovementUnits</name>
    <message>
        <source>Tìm tên, tên cũ, người đứng đầu (Ctrl+F)</source>
        <translation>Find name, former name, head (Ctrl+F)</translation>
    </message>
    <message>
        <source>Mọi loại đơn vị</source>
        <translation>All kinds of units</translation>
    </message>
    <message>
        <source>Cả đơn vị đã ngừng</source>
        <translation>Closed units too</translation>
    </message>
    <message>
        <source>Thêm đơn vị…</source>
        <translation>Add a unit…</translation>
    </message>
    <message>
        <source>Dán từ Excel…</source>
        <translation>Paste from Excel…</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Đổi tên…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Ngừng theo dõi…</source>
        <translation>Stop following…</translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Người đứng đầu</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Phát động</source>
        <translation>Launch</translation>
    </message>
    <message>
        <source>Tuyên truyền</source>
        <translation>Outreach</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation>units</translation>
    </message>
    <message>
        <source>Loại đơn vị</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>Đã thêm {added} đơn vị, bổ sung {changed} đơn vị.</source>
        <translation>{added} units added, {changed} units completed.</translation>
    </message>
    <message>
        <source>Đã bỏ {removed} đơn vị vừa thêm, trả lại {restored} đơn vị như trước.</source>
        <translation>Removed the {removed} units just added, restored {restored} units as they were.</translation>
    </message>
    <message>
        <source>Giữ lại vì đã có việc ghi cho: {names}.</source>
        <translation>Kept because records were made for them since: {names}.</translation>
    </message>
    <message>
        <source>Không có đơn vị nào khớp. Hãy bớt điều kiện tìm.</source>
        <translation>No unit matches. Loosen the search.</translation>
    </message>
    <message>
        <source>Sổ chưa có đơn vị nào. Hãy dán danh sách thôn, cơ quan, đơn vị từ Excel, hoặc bấm “Thêm đơn vị…” để ghi từng đơn vị.</source>
        <translation>The register has no units. Paste the list of villages, offices and units from Excel, or press “Add a unit…” to enter them one by one.</translation>
    </message>
    <message>
        <source>Theo dõi lại</source>
        <translation>Follow again</translation>
    </message>
    <message>
        <source>Chưa</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>{name} (tên cũ: {former})</source>
        <translation>{name} (formerly: {former})</translation>
    </message>
    <message>
        <source>{name} (ngừng từ {on})</source>
        <translation>{name} (closed from {on})</translation>
    </message>
</context>
<context>
    <name>MovementView</name>
    <message>
        <source>Phong trào</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Độ phủ</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Tuyên truyền</source>
        <translation>Outreach</translation>
    </message>
    <message>
        <source>Báo cáo của đơn vị</source>
        <translation>Unit reports</translation>
    </message>
    <message>
        <source>Xếp hạng đơn vị</source>
        <translation>Ranking of units</translation>
    </message>
</context>
<context>
    <name>NominationDialog</name>
    <message>
        <source>Đề nghị khen thưởng</source>
        <translation>Nominations for awards</translation>
    </message>
    <message>
        <source>Một thành tích chỉ được đề nghị và khen thưởng một lần.</source>
        <translation>An achievement is nominated and awarded only once.</translation>
    </message>
    <message>
        <source>&amp;Đề nghị</source>
        <translation>&amp;Nominate</translation>
    </message>
    <message>
        <source>Đã kiểm tra: thành tích khác nhau</source>
        <translation>Checked: the achievements differ</translation>
    </message>
    <message>
        <source>{code}: {title}</source>
        <translation>{code}: {title}</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Người được đề nghị</source>
        <translation>Nominee</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Chức vụ, nơi công tác</source>
        <translation>Position, workplace</translation>
    </message>
    <message>
        <source>Với hộ gia đình, tập thể: ghi thôn hoặc đơn vị</source>
        <translation>For a household or collective: its village or unit</translation>
    </message>
    <message>
        <source>Thành tích</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Để trống thì lấy tên ý tưởng</source>
        <translation>Leave empty to use the title of the idea</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Kind of award</translation>
    </message>
    <message>
        <source>Tập thể và thành viên</source>
        <translation>Collective and members</translation>
    </message>
    <message>
        <source>Hãy chọn ý tưởng.</source>
        <translation>Choose an idea.</translation>
    </message>
    <message>
        <source>Hãy chọn đối tượng.</source>
        <translation>Choose the kind of recipient.</translation>
    </message>
    <message>
        <source>Hãy chọn hình thức khen thưởng.</source>
        <translation>Choose the kind of award.</translation>
    </message>
    <message>
        <source>Chưa ghi tên người được đề nghị.</source>
        <translation>No name of the nominee.</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Ô này chỉ ghi số.</source>
        <translation>Only a number goes here.</translation>
    </message>
    <message>
        <source>Chỉ ghi số nguyên.</source>
        <translation>Whole numbers only.</translation>
    </message>
    <message>
        <source>Chỉ ghi tối đa {places} chữ số sau dấu phẩy.</source>
        <translation>At most {places} digits after the comma.</translation>
    </message>
    <message>
        <source>Không nhỏ hơn {least}.</source>
        <translation>Not less than {least}.</translation>
    </message>
    <message>
        <source>Không lớn hơn {most}.</source>
        <translation>Not more than {most}.</translation>
    </message>
</context>
<context>
    <name>NumberDayDialog</name>
    <message>
        <source>Chưa ghi số.</source>
        <translation>No number entered.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày ký.</source>
        <translation>No date of signing given.</translation>
    </message>
    <message>
        <source>Ngày ký ở tương lai.</source>
        <translation>The date of signing is in the future.</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Ghi số, ngày ký của quyết định</source>
        <translation>Number and date of the decision</translation>
    </message>
    <message>
        <source>Quyết định đã ghi số, ngày ký thì không sửa được nữa, chỉ có thể thu hồi.</source>
        <translation>A decision with number and date cannot be changed any more, only revoked.</translation>
    </message>
    <message>
        <source>&amp;Ban hành</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày ký</source>
        <translation>Date of signing</translation>
    </message>
    <message>
        <source>Tiền thưởng theo ngày ký, đồng</source>
        <translation>Bonuses on the day of signing, đồng</translation>
    </message>
    <message>
        <source>Ghi ngày ký để tính tiền thưởng.</source>
        <translation>Enter the date of signing to count the bonuses.</translation>
    </message>
</context>
<context>
    <name>OfficeTab</name>
    <message>
        <source>Mục</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Giá trị đang dùng</source>
        <translation>Value in force</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Căn cứ, lưu ý</source>
        <translation>Basis, remarks</translation>
    </message>
    <message>
        <source>mục</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>&amp;Đổi giá trị</source>
        <translation>&amp;Change the value</translation>
    </message>
    <message>
        <source>(chưa ghi)</source>
        <translation>(not given)</translation>
    </message>
</context>
<context>
    <name>OpeningDialog</name>
    <message>
        <source>Sổ Ý tưởng Thượng Ninh</source>
        <translation>Thượng Ninh Idea Register</translation>
    </message>
    <message>
        <source>Chưa mở được tệp dữ liệu</source>
        <translation>The data file could not be opened</translation>
    </message>
    <message>
        <source>Nơi lưu: {path}</source>
        <translation>Place: {path}</translation>
    </message>
    <message>
        <source>Chuyển về &amp;máy này</source>
        <translation>Move to this &amp;PC</translation>
    </message>
    <message>
        <source>&amp;Chọn tệp khác…</source>
        <translation>C&amp;hoose another file…</translation>
    </message>
    <message>
        <source>Tạo tệp mớ&amp;i…</source>
        <translation>Make a &amp;new file…</translation>
    </message>
    <message>
        <source>&amp;Thử lại</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>&amp;Khôi phục bản sao lưu…</source>
        <translation>&amp;Restore a backup…</translation>
    </message>
    <message>
        <source>Th&amp;oát</source>
        <translation>E&amp;xit</translation>
    </message>
    <message>
        <source>Chọn tệp dữ liệu</source>
        <translation>Choose a data file</translation>
    </message>
    <message>
        <source>Tệp dữ liệu (*.db)</source>
        <translation>Data file (*.db)</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Tạo tệp dữ liệu mới</source>
        <translation>Create a new data file</translation>
    </message>
</context>
<context>
    <name>OtherDocumentDialog</name>
    <message>
        <source>Thêm văn bản ngoài chương trình</source>
        <translation>Add a document made outside the program</translation>
    </message>
    <message>
        <source>Văn bản do nơi khác soạn nhưng chung dãy số thì ghi vào đây để số không trùng.</source>
        <translation>Documents drafted elsewhere that share the numbers are entered here so that no number is used twice.</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Để trống nếu chưa có số</source>
        <translation>Leave empty if it has no number yet</translation>
    </message>
    <message>
        <source>Ngày ký</source>
        <translation>Date of signing</translation>
    </message>
</context>
<context>
    <name>OwnPasswordDialog</name>
    <message>
        <source>Đổi mật khẩu của tôi</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>Mật khẩu đang dùng</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>Mật khẩu mới</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Gõ lại mật khẩu mới</source>
        <translation>New password once more</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Word theo &amp;mẫu riêng…</source>
        <translation>Word by &amp;own template…</translation>
    </message>
    <message>
        <source>Mẫu riêng của cơ quan, chỉ xuất Word.</source>
        <translation>The office’s own template, Word only.</translation>
    </message>
    <message>
        <source>Tài liệu Word (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Lưu văn bản</source>
        <translation>Save the document</translation>
    </message>
    <message>
        <source>Đã lưu tệp {name}.</source>
        <translation>File {name} saved.</translation>
    </message>
    <message>
        <source>Đã lưu tệp {name} nhưng máy này chưa có chương trình mở tệp Word.</source>
        <translation>The file {name} is saved, but this PC has no program that opens Word files.</translation>
    </message>
    <message>
        <source>Danh sách văn bản</source>
        <translation>List of documents</translation>
    </message>
</context>
<context>
    <name>PaperRibbon</name>
    <message>
        <source>Xem chỗ đã đổi</source>
        <translation>See what changed</translation>
    </message>
    <message>
        <source>Bản dự thảo: chưa có số, ngày.</source>
        <translation>Draft: number and day are open.</translation>
    </message>
    <message>
        <source>Bản đã lưu vào sổ đã cũ: dữ liệu thay đổi từ khi lập.</source>
        <translation>The kept copy is out of date: data changed since it was made.</translation>
    </message>
    <message>
        <source>Văn bản nay khác bản đã lưu ở những chỗ sau:</source>
        <translation>The document now differs from the kept copy here:</translation>
    </message>
</context>
<context>
    <name>PasswordAgainDialog</name>
    <message>
        <source>Mật khẩu của mình</source>
        <translation>My password</translation>
    </message>
    <message>
        <source>&amp;Tiếp tục</source>
        <translation>&amp;Continue</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Chi tiền thưởng</source>
        <translation>Pay bonuses</translation>
    </message>
    <message>
        <source>Mỗi mục khen thưởng chỉ chi một lần.</source>
        <translation>Each award is paid once.</translation>
    </message>
    <message>
        <source>Thu lại tiền thưởng</source>
        <translation>Take bonuses back</translation>
    </message>
    <message>
        <source>Chỉ gồm những mục đã thu hồi mà tiền đã chi và chưa nộp lại.</source>
        <translation>Only revoked awards that were paid and not returned.</translation>
    </message>
    <message>
        <source>&amp;Ghi sổ</source>
        <translation>&amp;Enter</translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một người hoặc tập thể.</source>
        <translation>Choose at least one person or collective.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày.</source>
        <translation>No date given.</translation>
    </message>
    <message>
        <source>{recipient}: {amount}, Quyết định số {decision}</source>
        <translation>{recipient}: {amount}, Decision No. {decision}</translation>
    </message>
    <message>
        <source>Người nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Chứng từ</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>Số phiếu chi hoặc phiếu thu</source>
        <translation>Number of the payment slip or receipt</translation>
    </message>
    <message>
        <source>Cộng: {amount} ({words})</source>
        <translation>Total: {amount} ({words})</translation>
    </message>
    <message>
        <source>Quỹ còn thiếu {missing} để chi. Hãy kiểm tra các khoản thu đã ghi đủ chưa.</source>
        <translation>The fund lacks {missing} for this payment. Check that all income is entered.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Lưu Word…</source>
        <translation>Save Word…</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Lưu Excel…</source>
        <translation>Save Excel…</translation>
    </message>
    <message>
        <source>Mở bằng Word</source>
        <translation>Open in Word</translation>
    </message>
    <message>
        <source>Kiểm tra thể thức</source>
        <translation>Form check</translation>
    </message>
    <message>
        <source>Máy này chưa cài máy in nào.</source>
        <translation>No printer is installed on this PC.</translation>
    </message>
    <message>
        <source>Hãy cài máy in rồi in lại, hoặc lưu PDF để in ở máy khác.</source>
        <translation>Install a printer and print again, or save a PDF to print elsewhere.</translation>
    </message>
    <message>
        <source>Không có trang nào để in.</source>
        <translation>There is no page to print.</translation>
    </message>
    <message>
        <source>Văn bản này có {count} trang. Hãy chọn lại khoảng trang.</source>
        <translation>This document has {count} pages. Choose the range again.</translation>
    </message>
    <message>
        <source>Dừng in</source>
        <translation>Stop printing</translation>
    </message>
    <message>
        <source>Ghi một bản Word mới rồi mở bằng Word (Ctrl+E)</source>
        <translation>Write a new Word copy and open it in Word (Ctrl+E)</translation>
    </message>
    <message>
        <source>Đối chiếu tệp với Nghị định 30/2020/NĐ-CP (F7)</source>
        <translation>Check the file against Decree 30/2020/NĐ-CP (F7)</translation>
    </message>
    <message>
        <source>Ẩn, hiện các trang thu nhỏ (F4)</source>
        <translation>Hide or show the small pages (F4)</translation>
    </message>
    <message>
        <source>Tìm trong văn bản (Ctrl+F)</source>
        <translation>Find in the document (Ctrl+F)</translation>
    </message>
    <message>
        <source>Thu nhỏ (Ctrl+-)</source>
        <translation>Zoom out (Ctrl+-)</translation>
    </message>
    <message>
        <source>Phóng to (Ctrl++)</source>
        <translation>Zoom in (Ctrl++)</translation>
    </message>
    <message>
        <source>Vừa chiều rộng (Ctrl+0)</source>
        <translation>Fit the width (Ctrl+0)</translation>
    </message>
    <message>
        <source>Vừa cả trang (Ctrl+9)</source>
        <translation>Fit the whole page (Ctrl+9)</translation>
    </message>
    <message>
        <source>In (Ctrl+P)</source>
        <translation>Print (Ctrl+P)</translation>
    </message>
    <message>
        <source>Trang {page}/{count}</source>
        <translation>Page {page}/{count}</translation>
    </message>
    <message>
        <source>Đang in trang {sent}/{count}…</source>
        <translation>Printing page {sent}/{count}…</translation>
    </message>
    <message>
        <source>Máy in không nhận lệnh in.</source>
        <translation>The printer did not take the job.</translation>
    </message>
    <message>
        <source>Hãy kiểm tra máy in đã bật, đã cắm dây rồi thử lại.</source>
        <translation>Check that the printer is on and connected, then try again.</translation>
    </message>
</context>
<context>
    <name>PdfThumbnails</name>
    <message>
        <source>Các trang</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>đến ngày</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Quý</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Tháng</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>6 tháng</source>
        <translation>6 months</translation>
    </message>
    <message>
        <source>9 tháng</source>
        <translation>9 months</translation>
    </message>
    <message>
        <source>Sơ kết năm 2028</source>
        <translation>Midterm review 2028</translation>
    </message>
    <message>
        <source>Tổng kết năm 2030</source>
        <translation>Final review 2030</translation>
    </message>
    <message>
        <source>Từ ngày đến ngày</source>
        <translation>From day to day</translation>
    </message>
    <message>
        <source>Loại kỳ</source>
        <translation>Kind of period</translation>
    </message>
    <message>
        <source>Kỳ</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Quý {number}</source>
        <translation>Quarter {number}</translation>
    </message>
    <message>
        <source>Tháng {number}</source>
        <translation>Month {number}</translation>
    </message>
    <message>
        <source>đầu năm</source>
        <translation>start of the year</translation>
    </message>
    <message>
        <source>cuối năm</source>
        <translation>end of the year</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Tìm người trong sổ</source>
        <translation>Find a person in the register</translation>
    </message>
    <message>
        <source>Họ tên, số điện thoại hoặc số định danh</source>
        <translation>Name, telephone or ID number</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Tệp kèm</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>người</source>
        <translation>person</translation>
    </message>
    <message>
        <source>Gõ tên, số điện thoại hoặc số định danh để tìm.</source>
        <translation>Type a name, a telephone or an ID number to search.</translation>
    </message>
    <message>
        <source>&amp;In bản trích…</source>
        <translation>&amp;Print an extract…</translation>
    </message>
    <message>
        <source>&amp;Hạn chế xử lý</source>
        <translation>&amp;Restrict processing</translation>
    </message>
    <message>
        <source>&amp;Bỏ hạn chế</source>
        <translation>&amp;Lift the restriction</translation>
    </message>
    <message>
        <source>&amp;Khử nhận dạng…</source>
        <translation>&amp;Anonymise…</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Khử nhận dạng {name} ở {count} ý tưởng?</source>
        <translation>Anonymise {name} in {count} ideas?</translation>
    </message>
    <message>
        <source>Họ tên, liên hệ, số định danh, ngày sinh bị xóa hẳn, không hoàn tác được; ý tưởng và số liệu giữ nguyên. Còn {files} tệp kèm theo: hãy mở từng ý tưởng, gỡ tệp có tên người này. Nhật ký và bản sao lưu cũ giữ đến hết hạn lưu.</source>
        <translation>Name, contacts, ID number and birth date are erased for good and cannot be taken back; ideas and figures stay. There are {files} attached files: open each idea and take off those that name this person. The journal and old backups stay until their time is over.</translation>
    </message>
    <message>
        <source>Khử nhận dạng</source>
        <translation>Anonymise</translation>
    </message>
    <message>
        <source>Cùng tên và cùng số định danh, số điện thoại hoặc đơn vị được coi là một người.</source>
        <translation>The same name with the same ID number, telephone or unit is taken for one person.</translation>
    </message>
    <message>
        <source>Đang dùng</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Khử nhận dạng ngày {day}</source>
        <translation>Anonymised on {day}</translation>
    </message>
    <message>
        <source>Hạn chế từ {day}</source>
        <translation>Restricted since {day}</translation>
    </message>
</context>
<context>
    <name>PersonRequestDialog</name>
    <message>
        <source>Yêu cầu về dữ liệu cá nhân</source>
        <translation>Request about personal data</translation>
    </message>
    <message>
        <source>Hạn phản hồi và hạn giải quyết tự tính theo luật, kể từ ngày nhận.</source>
        <translation>The days for the acknowledgement and the answer follow from the law, from the day of receipt.</translation>
    </message>
    <message>
        <source>Chọn yêu cầu</source>
        <translation>Choose a request</translation>
    </message>
    <message>
        <source>Người yêu cầu</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>Yêu cầu</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Ngày nhận</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Nội dung cụ thể</source>
        <translation>What exactly</translation>
    </message>
</context>
<context>
    <name>PilotDialog</name>
    <message>
        <source>Sửa đợt thử nghiệm</source>
        <translation>Correct the pilot</translation>
    </message>
    <message>
        <source>Bắt đầu thử nghiệm</source>
        <translation>Begin a pilot</translation>
    </message>
    <message>
        <source>Gõ số hoặc tên ý tưởng</source>
        <translation>Type a number or a title</translation>
    </message>
    <message>
        <source>Gõ tên đơn vị</source>
        <translation>Type the name of a unit</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Đơn vị thử nghiệm</source>
        <translation>Pilot unit</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Phạm vi</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Ví dụ: 32 hộ, một vụ lúa</source>
        <translation>For example: 32 households, one rice season</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Dự kiến kết thúc</source>
        <translation>Planned end</translation>
    </message>
    <message>
        <source>Kinh phí (đồng)</source>
        <translation>Cost (đồng)</translation>
    </message>
    <message>
        <source>Nguồn kinh phí</source>
        <translation>Source of funds</translation>
    </message>
    <message>
        <source>Chỉ số theo dõi</source>
        <translation>What is measured</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Không qua hỗ trợ vì</source>
        <translation>No support because</translation>
    </message>
    <message>
        <source>Chỉ ghi khi ý tưởng chưa qua bước hỗ trợ hoàn thiện.</source>
        <translation>Only when the idea had no support step.</translation>
    </message>
</context>
<context>
    <name>PilotEndDialog</name>
    <message>
        <source>Kết luận thử nghiệm</source>
        <translation>Conclude the pilot</translation>
    </message>
    <message>
        <source>Kết luận không tự đổi bước của ý tưởng; bước tiếp theo do cán bộ ghi.</source>
        <translation>The conclusion does not move the idea by itself; the next step is the clerk&apos;s.</translation>
    </message>
    <message>
        <source>Ngày kết luận</source>
        <translation>Day of conclusion</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Kết quả đo</source>
        <translation>Measured results</translation>
    </message>
    <message>
        <source>Nhận xét, lý do</source>
        <translation>Remarks, reasons</translation>
    </message>
</context>
<context>
    <name>PilotExtendDialog</name>
    <message>
        <source>Gia hạn thử nghiệm</source>
        <translation>Extend the pilot</translation>
    </message>
    <message>
        <source>Kết thúc mới</source>
        <translation>New end</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>PointRuleDialog</name>
    <message>
        <source>Sửa dòng bảng điểm</source>
        <translation>Change a line of the points table</translation>
    </message>
    <message>
        <source>Thêm dòng bảng điểm</source>
        <translation>Add a line to the points table</translation>
    </message>
    <message>
        <source>Tiêu chí</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Cách tính</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Điểm mỗi lần</source>
        <translation>Points each time</translation>
    </message>
    <message>
        <source>Điểm tối đa</source>
        <translation>Maximum score</translation>
    </message>
    <message>
        <source>Ghi ngày sau này thì dòng cũ thôi áp dụng từ hôm trước.</source>
        <translation>With a later day the old line ends the day before.</translation>
    </message>
    <message>
        <source>Áp dụng từ</source>
        <translation>Adopted from</translation>
    </message>
    <message>
        <source>Đến hết</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
</context>
<context>
    <name>PointRulesDialog</name>
    <message>
        <source>Tiêu chí</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Cách tính</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Mỗi lần</source>
        <translation>Each time</translation>
    </message>
    <message>
        <source>Tối đa</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Áp dụng từ</source>
        <translation>Adopted from</translation>
    </message>
    <message>
        <source>Đến hết</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Điểm tối đa hôm nay theo tiêu chí: {parts}; cộng {total}.</source>
        <translation>Most points today by criterion: {parts}; total {total}.</translation>
    </message>
    <message>
        <source>Đã bỏ một dòng của bảng điểm.</source>
        <translation>A line of the points table was taken off.</translation>
    </message>
    <message>
        <source>Bảng điểm theo năm tiêu chí a–đ</source>
        <translation>Points table by the five criteria a–đ</translation>
    </message>
    <message>
        <source>Kế hoạch nêu tiêu chí, không ấn định điểm; Phòng ấn định ở đây. Muốn đổi điểm từ năm sau, sửa dòng và ghi ngày áp dụng mới: dòng cũ tự thôi áp dụng từ hôm trước, kết quả các năm đã xếp giữ nguyên.</source>
        <translation>The plan names criteria but no points; the office sets them here. To change points from next year on, edit the line and enter the new first day: the old line ends the day before, and years already ranked stay as they are.</translation>
    </message>
    <message>
        <source>Chưa có dòng nào. Bấm “Thêm dòng…” để đặt cách tính điểm.</source>
        <translation>There are no lines yet. Press “Add line…” to set how points are counted.</translation>
    </message>
</context>
<context>
    <name>PrintLogDialog</name>
    <message>
        <source>Sổ in Giấy khen</source>
        <translation>Print log of certificates</translation>
    </message>
    <message>
        <source>Người được khen</source>
        <translation>Awarded to</translation>
    </message>
    <message>
        <source>Lần in</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>In lúc</source>
        <translation>Printed at</translation>
    </message>
    <message>
        <source>Mẫu in</source>
        <translation>Print profile</translation>
    </message>
    <message>
        <source>Người in</source>
        <translation>Printed by</translation>
    </message>
    <message>
        <source>Lý do in lại</source>
        <translation>Reason for printing again</translation>
    </message>
    <message>
        <source>lần in</source>
        <translation>prints</translation>
    </message>
    <message>
        <source>&amp;Đóng</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Chưa in Giấy khen nào của quyết định này.</source>
        <translation>No certificate of this decision has been printed.</translation>
    </message>
</context>
<context>
    <name>PrintStockDialog</name>
    <message>
        <source>Chừa chỗ Quốc huy (cao 22 mm)</source>
        <translation>Leave room for the emblem (22 mm high)</translation>
    </message>
    <message>
        <source>In tờ căn chỉnh…</source>
        <translation>Print calibration sheet…</translation>
    </message>
    <message>
        <source>Xóa mẫu in</source>
        <translation>Delete print profile</translation>
    </message>
    <message>
        <source>Chưa ghi số; không lệch thì ghi 0.</source>
        <translation>No number entered; enter 0 if nothing is off.</translation>
    </message>
    <message>
        <source>Xóa mẫu in này?</source>
        <translation>Delete this print profile?</translation>
    </message>
    <message>
        <source>Sổ in Giấy khen vẫn giữ tên mẫu in đã dùng.</source>
        <translation>The print log keeps the names of the profiles used.</translation>
    </message>
    <message>
        <source>Mẫu in mới</source>
        <translation>New print profile</translation>
    </message>
    <message>
        <source>Sửa mẫu in</source>
        <translation>Edit print profile</translation>
    </message>
    <message>
        <source>Mỗi loại giấy trong mỗi máy in có một mẫu in riêng. In tờ căn chỉnh, đo rồi nhập độ lệch; số âm là dịch sang trái hoặc lên trên. Đơn vị là mm.</source>
        <translation>Each paper in each printer has a print profile of its own. Print the calibration sheet, measure, then enter the offset; a negative number moves left or up. All in mm.</translation>
    </message>
    <message>
        <source>Tên mẫu in</source>
        <translation>Name of the profile</translation>
    </message>
    <message>
        <source>Máy in</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Cách in</source>
        <translation>What is printed</translation>
    </message>
    <message>
        <source>Dịch sang phải</source>
        <translation>Move right</translation>
    </message>
    <message>
        <source>Dịch xuống</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Khung tự in</source>
        <translation>Own frame</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Đang ghi các dòng</source>
        <translation>Writing the rows</translation>
    </message>
    <message>
        <source>Đang đóng tệp</source>
        <translation>Closing the file</translation>
    </message>
</context>
<context>
    <name>ProgressBox</name>
    <message>
        <source>Đang chuẩn bị…</source>
        <translation>Preparing…</translation>
    </message>
    <message>
        <source>Dừng lại</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>{done}/{total} · {text}</source>
        <translation>{done}/{total} · {text}</translation>
    </message>
    <message>
        <source>{done}/{total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>Đang dừng sau bước này…</source>
        <translation>Stopping after this step…</translation>
    </message>
</context>
<context>
    <name>ProvinceFillDialog</name>
    <message>
        <source>Trang</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Ô</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Dòng, cột của biểu</source>
        <translation>Line and column of the form</translation>
    </message>
    <message>
        <source>Số liệu</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Lấy số của</source>
        <translation>Period of the figure</translation>
    </message>
    <message>
        <source>Trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sau</source>
        <translation>After</translation>
    </message>
    <message>
        <source>ô</source>
        <translation>cells</translation>
    </message>
    <message>
        <source>Tệp tỉnh &amp;mới gửi…</source>
        <translation>&amp;Newer file from the province…</translation>
    </message>
    <message>
        <source>Trỏ &amp;lại các ô…</source>
        <translation>&amp;Point at the cells again…</translation>
    </message>
    <message>
        <source>Ghi ra &amp;tệp…</source>
        <translation>&amp;Write the file…</translation>
    </message>
    <message>
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Đang đối chiếu</source>
        <translation>Comparing</translation>
    </message>
    <message>
        <source>Đang ghi tệp Excel</source>
        <translation>Writing the Excel file</translation>
    </message>
    <message>
        <source>Số liệu {period}, ghi vào tệp {name}.</source>
        <translation>Figures of {period}, written into {name}.</translation>
    </message>
    <message>
        <source>Chưa ghi được: tệp không còn đúng khuôn đã trỏ</source>
        <translation>Cannot be filled: the file no longer has the shape that was pointed at</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>Tệp này khác khuôn đã trỏ. Đọc lý do bên dưới, rồi bấm “Trỏ lại các ô…”.</source>
        <translation>This file differs from the shape that was pointed at. Read why below, then press “Point at the cells again…”.</translation>
    </message>
    <message>
        <source>(trống)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Chọn biểu Excel tỉnh mới gửi</source>
        <translation>Choose the newer Excel form of the province</translation>
    </message>
    <message>
        <source>Ghi biểu của tỉnh</source>
        <translation>Write the province&apos;s form</translation>
    </message>
    <message>
        <source>Bảng tính Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Đã ghi biểu của tỉnh.</source>
        <translation>The province&apos;s form was written.</translation>
    </message>
    <message>
        <source>Ghi số liệu vào “{name}”</source>
        <translation>Fill in “{name}”</translation>
    </message>
</context>
<context>
    <name>ProvinceFormsDialog</name>
    <message>
        <source>Tên biểu</source>
        <translation>Name of the form</translation>
    </message>
    <message>
        <source>Tệp của tỉnh</source>
        <translation>File of the province</translation>
    </message>
    <message>
        <source>Chỗ ghi</source>
        <translation>Cells</translation>
    </message>
    <message>
        <source>Lưu ngày</source>
        <translation>Saved on</translation>
    </message>
    <message>
        <source>biểu</source>
        <translation>forms</translation>
    </message>
    <message>
        <source>&amp;Thêm biểu…</source>
        <translation>&amp;Add a form…</translation>
    </message>
    <message>
        <source>Trỏ &amp;lại các ô…</source>
        <translation>&amp;Point at the cells again…</translation>
    </message>
    <message>
        <source>&amp;Xóa biểu</source>
        <translation>&amp;Delete form</translation>
    </message>
    <message>
        <source>Ghi &amp;số liệu…</source>
        <translation>&amp;Fill in…</translation>
    </message>
    <message>
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Đang đọc {name}</source>
        <translation>Reading {name}</translation>
    </message>
    <message>
        <source>Chọn biểu Excel của tỉnh</source>
        <translation>Choose the province&apos;s Excel form</translation>
    </message>
    <message>
        <source>Bảng tính Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Xóa biểu “{name}”?</source>
        <translation>Delete the form “{name}”?</translation>
    </message>
    <message>
        <source>Xóa biểu</source>
        <translation>Delete form</translation>
    </message>
    <message>
        <source>Các ô đã trỏ mất theo; tệp đã ghi ra vẫn còn.</source>
        <translation>The marked cells go with it; files already written stay.</translation>
    </message>
    <message>
        <source>Biểu của tỉnh</source>
        <translation>Forms of the province</translation>
    </message>
    <message>
        <source>Số liệu {period}.</source>
        <translation>Figures of {period}.</translation>
    </message>
    <message>
        <source>Chưa có biểu nào. Mở tệp Excel tỉnh gửi, trỏ vào các ô và chọn số liệu một lần; từ kỳ sau chương trình tự ghi, giữ nguyên công thức và định dạng của tỉnh.</source>
        <translation>No forms yet. Open the Excel file that the province sent, point at its cells and choose figures once; from the next period on the program fills it in and keeps the formulas and styles of the province.</translation>
    </message>
    <message>
        <source>Thêm biểu…</source>
        <translation>Add a form…</translation>
    </message>
</context>
<context>
    <name>ProvinceMarksDialog</name>
    <message>
        <source>Ghi và&amp;o ô đang chọn</source>
        <translation>P&amp;ut into the chosen cells</translation>
    </message>
    <message>
        <source>&amp;Lưu biểu</source>
        <translation>&amp;Save form</translation>
    </message>
    <message>
        <source>&amp;Hủy</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Chưa lưu các chỗ ghi vừa sửa. Bỏ các sửa đổi này?</source>
        <translation>The marks just changed are not saved. Give up these changes?</translation>
    </message>
    <message>
        <source>Bỏ sửa đổi</source>
        <translation>Give up changes</translation>
    </message>
    <message>
        <source>Đang chọn: {places}</source>
        <translation>Chosen: {places}</translation>
    </message>
    <message>
        <source>Chưa chọn ô nào.</source>
        <translation>No cell is chosen.</translation>
    </message>
    <message>
        <source>Trỏ ô trong biểu của tỉnh</source>
        <translation>Point at cells of the province&apos;s form</translation>
    </message>
    <message>
        <source>Chọn ô (giữ Shift và phím mũi tên để chọn cả cột), bấm Enter, gõ tìm số liệu, bấm Enter lần nữa. Ô chữ nghiêng là công thức của tỉnh, được giữ nguyên.</source>
        <translation>Choose cells (hold Shift and the arrow keys for a whole column), press Enter, type to find a figure, press Enter again. Cells in italics are formulas of the province and stay as they are.</translation>
    </message>
    <message>
        <source>Trang tính</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Các ô của trang tính</source>
        <translation>Cells of the sheet</translation>
    </message>
    <message>
        <source>&amp;Tên biểu</source>
        <translation>&amp;Name of the form</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Trợ giúp (F1)</source>
        <translation>Help (F1)</translation>
    </message>
    <message>
        <source>Giới thiệu</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Sổ Ý tưởng
Thượng Ninh</source>
        <translation>Idea Register
Thượng Ninh</translation>
    </message>
    <message>
        <source>{label} (Alt+{at})</source>
        <translation>{label} (Alt+{at})</translation>
    </message>
</context>
<context>
    <name>RanksPanel</name>
    <message>
        <source>Kết quả tạm tính</source>
        <translation>Provisional results</translation>
    </message>
    <message>
        <source>Hạng</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Điểm</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Phiếu</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Lệch</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>ý tưởng</source>
        <translation>ideas</translation>
    </message>
    <message>
        <source>Lệch: phiếu cao nhất trừ phiếu thấp nhất; tô màu khi các phiếu khác xa nhau.</source>
        <translation>Spread: the highest sheet minus the lowest; coloured when the sheets are far apart.</translation>
    </message>
    <message>
        <source>Chênh lệch lớn giữa các phiếu: ý tưởng {which}.</source>
        <translation>Sheets far apart: idea {which}.</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Hãy ghi lý do.</source>
        <translation>Give a reason.</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Lưu &amp;vào sổ</source>
        <translation>Keep a &amp;copy</translation>
    </message>
    <message>
        <source>Giữ tệp Word và PDF đúng như lúc này; văn bản có số thì vào sổ văn bản đi</source>
        <translation>Keeps the Word and PDF files as they are now; a numbered document enters the register</translation>
    </message>
    <message>
        <source>Đã lưu “{title}”.</source>
        <translation>“{title}” is kept.</translation>
    </message>
    <message>
        <source>Đã lưu “{title}” vào sổ văn bản đi.</source>
        <translation>“{title}” is kept in the register of outgoing documents.</translation>
    </message>
    <message>
        <source>Xem bản đã lưu ở mục Văn bản.</source>
        <translation>See kept copies in Documents.</translation>
    </message>
</context>
<context>
    <name>RecordTab</name>
    <message>
        <source>{day} (muộn {count} ngày)</source>
        <translation>{day} ({count} days late)</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>bản ghi</source>
        <translation>records</translation>
    </message>
    <message>
        <source>Mở bản ghi</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Bản ghi sau con số</source>
        <translation>Records behind the figure</translation>
    </message>
    <message>
        <source>Con số này bằng 0: không có bản ghi nào được tính.</source>
        <translation>This figure is 0: no record was counted.</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Dùng mã khôi phục</source>
        <translation>Recovery code used</translation>
    </message>
    <message>
        <source>Mã nằm trên tờ giấy đã in. Dùng xong, mã này hết giá trị; hãy in mã mới.</source>
        <translation>The code is on the printed sheet. Once used it is worth nothing; print a new one.</translation>
    </message>
    <message>
        <source>Chọn tài khoản Quản trị</source>
        <translation>Choose the administrator account</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Mã khôi phục</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Sáu nhóm, mỗi nhóm năm chữ</source>
        <translation>Six groups of five letters</translation>
    </message>
    <message>
        <source>Mật khẩu mới</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Gõ lại mật khẩu mới</source>
        <translation>New password once more</translation>
    </message>
    <message>
        <source>Đặt &amp;mật khẩu mới</source>
        <translation>Set the new &amp;password</translation>
    </message>
</context>
<context>
    <name>RecoverySheetDialog</name>
    <message>
        <source>Mã khôi phục</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Đã in hoặc đã &amp;chép lại</source>
        <translation>Printed or written &amp;down</translation>
    </message>
    <message>
        <source>Hãy in tờ này ngay và cất vào phong bì dán kín. Mã chỉ hiện một lần; mã cũ đã in trước đây không dùng được nữa.</source>
        <translation>Print this sheet now and keep it in a sealed envelope. The code is shown only once; codes printed before do not work any more.</translation>
    </message>
</context>
<context>
    <name>RecusalDialog</name>
    <message>
        <source>Thêm từ chối chấm</source>
        <translation>Add a recusal</translation>
    </message>
    <message>
        <source>Thành viên không chấm và không biểu quyết ý tưởng này.</source>
        <translation>The member does not score or vote on this idea.</translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Loại lý do</source>
        <translation>Kind of reason</translation>
    </message>
    <message>
        <source>Lý do cụ thể</source>
        <translation>Reason in detail</translation>
    </message>
    <message>
        <source>Hãy chọn một mục.</source>
        <translation>Choose an item.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do cụ thể.</source>
        <translation>Give the reason in detail.</translation>
    </message>
</context>
<context>
    <name>ReferralAnswerDialog</name>
    <message>
        <source>Ghi trả lời của cấp trên</source>
        <translation>Record the answer of the higher authority</translation>
    </message>
    <message>
        <source>Ngày trả lời</source>
        <translation>Day of answer</translation>
    </message>
    <message>
        <source>Ý kiến</source>
        <translation>Answer given</translation>
    </message>
    <message>
        <source>Số, ký hiệu văn bản</source>
        <translation>Number and symbol</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>Sửa đề xuất cấp trên</source>
        <translation>Correct the referral</translation>
    </message>
    <message>
        <source>Ghi đề xuất cấp trên</source>
        <translation>Record a referral</translation>
    </message>
    <message>
        <source>Gõ số hoặc tên ý tưởng</source>
        <translation>Type a number or a title</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Gửi đến</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>Ngày gửi</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Mong trả lời trước</source>
        <translation>Answer hoped for by</translation>
    </message>
    <message>
        <source>Nội dung đề xuất</source>
        <translation>What is asked</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Phiên họp đã kết thúc. Muốn sửa, hãy mở lại phiên họp và ghi lý do.</source>
        <translation>The session is closed. To change it, reopen the session and give a reason.</translation>
    </message>
    <message>
        <source>Phiên họp chưa đủ điều kiện: {what}.</source>
        <translation>The session is not ready: {what}.</translation>
    </message>
    <message>
        <source>{member} là tác giả của “{title}” nên không được chấm và biểu quyết ý tưởng này.</source>
        <translation>{member} is an author of “{title}” and may not score or vote on this idea.</translation>
    </message>
    <message>
        <source>{member} đã từ chối xét “{title}” nên không chấm và biểu quyết ý tưởng này.</source>
        <translation>{member} is recused from “{title}” and does not score or vote on this idea.</translation>
    </message>
    <message>
        <source>{member} vắng mặt ở phiên họp này. Nếu có dự họp, hãy sửa điểm danh trước khi nhập điểm.</source>
        <translation>{member} is absent from this session. If the member did attend, correct the attendance before entering scores.</translation>
    </message>
    <message>
        <source>“{title}” không có trong chương trình của phiên họp này.</source>
        <translation>“{title}” is not on the agenda of this session.</translation>
    </message>
    <message>
        <source>“{criterion}” chỉ được chấm tối đa {maximum} điểm.</source>
        <translation>“{criterion}” takes at most {maximum} points.</translation>
    </message>
    <message>
        <source>Điểm của “{criterion}” không được nhỏ hơn 0.</source>
        <translation>The score of “{criterion}” must not be less than 0.</translation>
    </message>
    <message>
        <source>Điểm của “{criterion}” phải là bội số của {step}, ví dụ {example}.</source>
        <translation>The score of “{criterion}” must be a multiple of {step}, for example {example}.</translation>
    </message>
    <message>
        <source>Bộ tiêu chí không có tiêu chí “{criterion}”.</source>
        <translation>The rubric has no criterion “{criterion}”.</translation>
    </message>
    <message>
        <source>Phiếu chấm còn thiếu điểm: {missing}.</source>
        <translation>Scores missing from the sheet: {missing}.</translation>
    </message>
    <message>
        <source>Chưa có phiếu chấm đủ điểm nào.</source>
        <translation>No complete score sheet yet.</translation>
    </message>
    <message>
        <source>“{title}” không đủ thành phần để xét nên không đưa được vào quyết định. Hãy đưa ý tưởng sang phiên họp khác.</source>
        <translation>“{title}” had no quorum and cannot go into the decision. Move the idea to another session.</translation>
    </message>
    <message>
        <source>Không kết luận được “{outcome}” cho “{title}”. Có thể kết luận: {possible}.</source>
        <translation>The conclusion “{outcome}” is not possible for “{title}”. Possible: {possible}.</translation>
    </message>
    <message>
        <source>Có {votes} phiếu nhưng chỉ {voters} thành viên được biểu quyết. Hãy đếm lại.</source>
        <translation>There are {votes} votes but only {voters} members may vote. Count again.</translation>
    </message>
    <message>
        <source>Ý tưởng {number} chưa có kết quả xét nên chưa lập thông báo được. Hãy kết thúc phiên họp xét ý tưởng này trước.</source>
        <translation>Idea {number} has no result yet, so no notice can be made. Close the session that judges it first.</translation>
    </message>
    <message>
        <source>Ý tưởng {number} đã gộp vào ý tưởng {other} nên không có kết quả riêng để thông báo. Hãy báo cho tác giả, rồi bấm “Ghi đã trả lời” ở Triển khai, phần Trả lời tác giả.</source>
        <translation>Idea {number} was merged into idea {other}, so it has no result of its own to tell. Tell the author, then press “Record answer” under Follow-up, Answers to authors.</translation>
    </message>
    <message>
        <source>Có {count} chỗ chưa đúng. Hãy sửa theo lời nhắc ở từng ô rồi lưu lại.</source>
        <translation>{count} places are not right. Correct them as told at each box, then save again.</translation>
    </message>
    <message>
        <source>Không tìm thấy {what}. Hãy kiểm tra lại.</source>
        <translation>Not found: {what}. Check again.</translation>
    </message>
    <message>
        <source>Không có loại “{kind}”. Các loại có thể chọn: {known}.</source>
        <translation>There is no kind “{kind}”. The known kinds are: {known}.</translation>
    </message>
    <message>
        <source>Không hiểu kỳ báo cáo “{text}”. Hãy ghi như 2026, 2026-Q3, 2026-09, 2026-H1, 2026-9M, so-ket-2028, tong-ket-2030 hoặc 2026-06-01..2026-11-20.</source>
        <translation>The period “{text}” is not understood. Write it as 2026, 2026-Q3, 2026-09, 2026-H1, 2026-9M, so-ket-2028, tong-ket-2030 or 2026-06-01..2026-11-20.</translation>
    </message>
    <message>
        <source>Không hiểu ngày “{text}”. Hãy ghi ngày/tháng/năm, ví dụ 05/06/2026.</source>
        <translation>The date “{text}” is not understood. Write day/month/year, for example 05/06/2026.</translation>
    </message>
    <message>
        <source>Chưa có {what} áp dụng cho ngày {on}. Hãy bổ sung ở mục Hệ thống.</source>
        <translation>No value of {what} for {on}. Add it in System.</translation>
    </message>
    <message>
        <source>Cài đặt “{what}” chưa đúng: {why}.</source>
        <translation>The setting “{what}” is not right: {why}.</translation>
    </message>
    <message>
        <source>Không chuyển được từ “{from_state}” sang “{to_state}”. {possible}</source>
        <translation>Cannot go from “{from_state}” to “{to_state}”. {possible}</translation>
    </message>
    <message>
        <source>Bước “{step}” cần có lý do. Hãy ghi lý do rồi làm lại.</source>
        <translation>The step “{step}” needs a reason. Give the reason and try again.</translation>
    </message>
    <message>
        <source>Chưa có căn cứ để chuyển sang “{step}”. Hãy nhập giấy xác nhận của đơn vị áp dụng trước.</source>
        <translation>There is no evidence for going to “{step}”. Enter the confirmation of the adopting unit first.</translation>
    </message>
    <message>
        <source>Hãy chọn ý tưởng nhận gộp.</source>
        <translation>Choose the idea to merge into.</translation>
    </message>
    <message>
        <source>Không gộp được vào “{title}”. Hãy chọn một ý tưởng khác, còn đang được theo dõi.</source>
        <translation>Cannot merge into “{title}”. Choose another idea that is still being followed.</translation>
    </message>
    <message>
        <source>Không còn bước nào để hoàn tác.</source>
        <translation>No step left to undo.</translation>
    </message>
    <message>
        <source>Ngày {on} chưa hợp lý: phải từ ngày {earliest} đến ngày {latest}.</source>
        <translation>The date {on} is not plausible: it must be from {earliest} to {latest}.</translation>
    </message>
    <message>
        <source>Số {number} năm {year} đã dùng cho văn bản khác. Hãy chọn số khác.</source>
        <translation>Number {number} of {year} is used by another document. Choose another number.</translation>
    </message>
    <message>
        <source>“{number}” không phải là số văn bản. Hãy ghi số nguyên từ 1 trở lên.</source>
        <translation>“{number}” is not a document number. Write a whole number from 1.</translation>
    </message>
    <message>
        <source>{what} đã ban hành nên không sửa được. Hãy lập bản mới hoặc thu hồi bản cũ.</source>
        <translation>{what} is issued and cannot be changed. Make a new one or revoke the old one.</translation>
    </message>
    <message>
        <source>Phiên họp này đã có dự thảo quyết định khen thưởng. Hãy bỏ dự thảo rồi mới mở lại phiên họp.</source>
        <translation>This session already has a draft award decision. Drop the draft, then reopen the session.</translation>
    </message>
    <message>
        <source>{recipient} đã được khen thưởng cho thành tích này tại {decision}. Một thành tích chỉ khen thưởng một lần.</source>
        <translation>{recipient} was awarded for this achievement in {decision}. An achievement is awarded only once.</translation>
    </message>
    <message>
        <source>{recipient} đã có trong danh sách đề nghị khen thưởng cho ý tưởng này.</source>
        <translation>{recipient} is already nominated for this idea.</translation>
    </message>
    <message>
        <source>{recipient} đã có trong một quyết định. Hãy bỏ dự thảo quyết định hoặc thu hồi trước.</source>
        <translation>{recipient} is already in a decision. Drop the draft decision or revoke it first.</translation>
    </message>
    <message>
        <source>Chưa chọn ai để tặng Giấy khen. Hãy chọn ít nhất một người hoặc tập thể.</source>
        <translation>Nobody is chosen for a certificate of merit. Choose at least one person or collective.</translation>
    </message>
    <message>
        <source>“{title}” chưa được hội đồng kết luận Đạt nên chưa đề nghị khen thưởng được.</source>
        <translation>“{title}” has no council conclusion “Passed” and cannot be nominated yet.</translation>
    </message>
    <message>
        <source>Chưa đủ chức vụ để ghi thẩm quyền ký. Hãy bổ sung người ký ở mục Hệ thống.</source>
        <translation>Positions are missing for the signing authority. Add a signer in System.</translation>
    </message>
    <message>
        <source>Không đọc được tệp dữ liệu {name}. Tệp không bị thay đổi. Hãy chọn tệp khác hoặc khôi phục từ bản sao lưu.</source>
        <translation>The data file {name} could not be read. The file was not changed. Choose another file or restore a backup.</translation>
    </message>
    <message>
        <source>{name} không phải là tệp dữ liệu của Sổ Ý tưởng. Tệp không bị thay đổi. Hãy chọn tệp khác.</source>
        <translation>{name} is not a data file of the Idea Register. The file was not changed. Choose another file.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu {name} do phiên bản mới hơn của chương trình tạo ra. Hãy cài phiên bản mới rồi mở lại; tệp không bị thay đổi.</source>
        <translation>The data file {name} was made by a newer version of the program. Install the newer version and open it again; the file was not changed.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu {name} đang được một cửa sổ khác của chương trình sử dụng. Hãy đóng cửa sổ đó rồi thử lại.</source>
        <translation>The data file {name} is in use by another window of the program. Close that window and try again.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu {name} đang mở ở {holder}, từ {since}. Hãy đóng cửa sổ đó rồi thử lại, hoặc chọn tệp khác.</source>
        <translation>The data file {name} is open at {holder}, since {since}. Close that window and try again, or choose another file.</translation>
    </message>
    <message>
        <source>Không có tệp dữ liệu {name}. Hãy kiểm tra lại nơi lưu tệp.</source>
        <translation>There is no data file {name}. Check where it is kept.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu {name} không còn ở chỗ cũ: USB đã rút, hoặc tệp bị chuyển, bị xóa. Hãy cắm lại hoặc đưa tệp về {folder} rồi làm lại; chữ đang gõ vẫn còn ở màn hình.</source>
        <translation>The data file {name} is not where it was: a stick was pulled out, or the file was moved or deleted. Plug it in again or bring the file back to {folder}, then try again; what is being typed is still on the screen.</translation>
    </message>
    <message>
        <source>Đã có tệp {name}. Hãy chọn nơi khác; tệp cũ được giữ nguyên.</source>
        <translation>The file {name} already exists. Choose another place; the old file was left as it is.</translation>
    </message>
    <message>
        <source>Không đọc được tệp {name}. Hãy kiểm tra tệp rồi chọn lại.</source>
        <translation>The file {name} could not be read. Check the file and choose it again.</translation>
    </message>
    <message>
        <source>Không ghi được vào thư mục {folder}. Hãy chọn thư mục khác.</source>
        <translation>Cannot write to the folder {folder}. Choose another folder.</translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy nên chưa lưu được. Dữ liệu đã lưu trước đó vẫn an toàn. Hãy xóa bớt tệp không cần rồi thử lại.</source>
        <translation>The disk is full, so nothing was saved. Data saved before is safe. Delete files you do not need and try again.</translation>
    </message>
    <message>
        <source>Tệp {name} đang mở ở chương trình khác. Hãy đóng tệp rồi thử lại.</source>
        <translation>The file {name} is open in another program. Close the file and try again.</translation>
    </message>
    <message>
        <source>Bước “{step}” do phiên họp hội đồng ghi. Hãy đưa ý tưởng vào chương trình của một phiên họp ở mục Đánh giá.</source>
        <translation>The step “{step}” is recorded by a council session. Put the idea on the agenda of a session in Assessment.</translation>
    </message>
    <message>
        <source>Ý tưởng đang ở chương trình của “{session}”. Hãy bỏ ý tưởng khỏi chương trình ở mục Đánh giá trước.</source>
        <translation>The idea is on the agenda of “{session}”. Remove it from the agenda in Assessment first.</translation>
    </message>
    <message>
        <source>Bước này do “{session}” ghi. Hãy mở lại phiên họp hoặc bỏ ý tưởng khỏi chương trình ở mục Đánh giá.</source>
        <translation>This step was recorded by “{session}”. Reopen the session or remove the idea from its agenda in Assessment.</translation>
    </message>
    <message>
        <source>Tệp {name} quá lớn. Mỗi tệp nhiều nhất {limit} MB; hãy quét ở độ nét thấp hơn hoặc tách thành nhiều tệp.</source>
        <translation>The file {name} is too big. Each file at most {limit} MB; scan at a lower resolution or split it into several files.</translation>
    </message>
    <message>
        <source>Tệp {name} là chương trình hoặc lệnh chạy được, không mở từ sổ để tránh mã độc. Cần xem thì bấm “Lưu thành tệp…”, quét vi-rút rồi mới mở.</source>
        <translation>The file {name} is a program or a command that runs; it is not opened from the register, to keep harm away. To look at it press “Save as a file…”, scan it for viruses, then open it.</translation>
    </message>
    <message>
        <source>Tệp {name} rỗng, không có nội dung. Hãy kiểm tra lại tệp rồi thêm lại.</source>
        <translation>The file {name} is empty. Check the file and add it again.</translation>
    </message>
    <message>
        <source>Ở trạng thái này chỉ hoàn tác được bước vừa làm.</source>
        <translation>In this state only the last step can be undone.</translation>
    </message>
    <message>
        <source>Có thể chuyển sang: {steps}.</source>
        <translation>Possible next steps: {steps}.</translation>
    </message>
    <message>
        <source>Màn hình {name} không vẽ được gì.</source>
        <translation>The screen {name} draws nothing.</translation>
    </message>
    <message>
        <source>Không ghi được văn bản {name}.</source>
        <translation>The document {name} could not be written.</translation>
    </message>
    <message>
        <source>Ý tưởng này đã có đề nghị khen {others}. Khen cả tập thể lẫn thành viên dễ thành khen hai lần cho một thành tích. Nếu thành tích khác nhau thì ghi rõ từng thành tích và xác nhận.</source>
        <translation>This idea already has a nomination of {others}. To award a collective and its members easily means two awards for one achievement. If the achievements differ, write each of them out and confirm.</translation>
    </message>
    <message>
        <source>Quyết định này chưa ban hành. Hãy ghi số, ngày ký của quyết định trước.</source>
        <translation>This decision has not been issued. Enter its number and day first.</translation>
    </message>
    <message>
        <source>Khen thưởng của {recipient} đã thu hồi ngày {on}, không làm bước này được nữa.</source>
        <translation>The award of {recipient} was revoked on {on}, so this step is no longer possible.</translation>
    </message>
    <message>
        <source>Khen thưởng của {recipient} chưa thu hồi. Hãy bấm “Thu hồi…” ở thẻ Quyết định trước.</source>
        <translation>The award of {recipient} has not been revoked. Press “Revoke…” on the Decisions tab first.</translation>
    </message>
    <message>
        <source>Tiền thưởng của {recipient} đã chi ngày {on}. Mỗi mục chỉ chi một lần.</source>
        <translation>The bonus of {recipient} was paid on {on}. Each award is paid once.</translation>
    </message>
    <message>
        <source>Tiền thưởng của {recipient} chưa chi nên không có khoản phải nộp lại.</source>
        <translation>The bonus of {recipient} has not been paid, so nothing is to be returned.</translation>
    </message>
    <message>
        <source>{recipient} đã nộp lại tiền thưởng ngày {on}. Mỗi mục chỉ ghi thu một lần.</source>
        <translation>{recipient} returned the bonus on {on}. Each award is entered once.</translation>
    </message>
    <message>
        <source>Chưa chọn ai. Hãy chọn ít nhất một người hoặc tập thể.</source>
        <translation>Nobody is chosen. Choose at least one person or collective.</translation>
    </message>
    <message>
        <source>Dòng này trong sổ quỹ đã gạch bỏ. Nếu cần, hãy ghi một dòng mới.</source>
        <translation>This line of the ledger is struck out. Enter a new line if needed.</translation>
    </message>
    <message>
        <source>{recipient} đã nộp lại khoản này ngày {on}. Hãy gạch bỏ dòng thu lại trước.</source>
        <translation>{recipient} returned this sum on {on}. Strike out that line first.</translation>
    </message>
    <message>
        <source>“{name}” không phải tệp Word (.docx) hoặc PDF. Hãy lưu văn bản thành một trong hai loại tệp này rồi kiểm tra lại.</source>
        <translation>“{name}” is no Word (.docx) or PDF file. Save the document as one of these and check again.</translation>
    </message>
    <message>
        <source>“{name}” không có chữ nào để kiểm tra. Nếu là bản quét (ảnh chụp), hãy kiểm tra tệp Word hoặc PDF gốc.</source>
        <translation>“{name}” has no text to check. If it is a scan (a picture), check the original Word or PDF file.</translation>
    </message>
    <message>
        <source>“{name}” lớn quá {limit} nên không kiểm tra được. Hãy kiểm tra từng văn bản một.</source>
        <translation>“{name}” is larger than {limit} and cannot be checked. Check one document at a time.</translation>
    </message>
    <message>
        <source>“{name}” có mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi kiểm tra lại.</source>
        <translation>“{name}” has a password and cannot be read. Remove the password and check again.</translation>
    </message>
    <message>
        <source>“{name}” bị hỏng nên không đọc được. Hãy mở bằng chương trình soạn thảo, lưu lại rồi kiểm tra lại.</source>
        <translation>“{name}” is damaged and cannot be read. Open it in a word processor, save it again and check again.</translation>
    </message>
    <message>
        <source>Ý tưởng số {number} chưa được hội đồng kết luận để thử nghiệm nên chưa lập được quyết định. Hãy đưa ý tưởng vào một phiên họp ở mục Đánh giá trước.</source>
        <translation>The council has not concluded that idea {number} is to be piloted, so no decision can be made. Put it on a session’s agenda in Evaluation first.</translation>
    </message>
    <message>
        <source>Tính đến ngày {day}, mọi đơn vị đã triển khai, tuyên truyền và có ý tưởng {period}; không có đơn vị nào phải đôn đốc.</source>
        <translation>By {day} every unit has launched, done outreach and has ideas in {period}; there is no unit to remind.</translation>
    </message>
    <message>
        <source>Độ lệch máy in chỉ từ -{most} đến {most} mm. Hãy in tờ căn chỉnh rồi đo lại; nếu lệch nhiều hơn, hãy kiểm tra khổ giấy và chiều giấy trong máy in.</source>
        <translation>A printer’s offset is from -{most} to {most} mm only. Print the calibration sheet and measure again; if it is off by more, check size and direction of the paper in the printer.</translation>
    </message>
    <message>
        <source>Mục “{field}” nằm ngoài tờ giấy {width} × {height} mm hoặc hẹp hơn {least} mm. Hãy đo lại khoảng cách đến mép trái, mép trên và chiều rộng.</source>
        <translation>The item “{field}” lies outside the paper of {width} × {height} mm or is narrower than {least} mm. Measure its distance from the left and top edges and its width again.</translation>
    </message>
    <message>
        <source>Cỡ chữ của mục “{field}” phải từ {least} đến {most}. Hãy nhập lại cỡ chữ.</source>
        <translation>The font size of “{field}” must be from {least} to {most}. Enter it again.</translation>
    </message>
    <message>
        <source>Chưa chọn mục nào để in lên phôi. Hãy đánh dấu ít nhất một mục.</source>
        <translation>No item is chosen for the stock. Tick at least one.</translation>
    </message>
    <message>
        <source>Đã có mẫu in tên “{name}”. Hãy đặt tên khác hoặc sửa mẫu in đó.</source>
        <translation>There is a print profile named “{name}”. Choose another name or edit that profile.</translation>
    </message>
    <message>
        <source>Chưa đặt tên mẫu in. Hãy nhập tên, ví dụ “Phôi tỉnh cấp, máy in phòng VHXH”.</source>
        <translation>The print profile has no name. Enter one, such as “Provincial stock, printer of the VHXH office”.</translation>
    </message>
    <message>
        <source>Chưa chọn Giấy khen nào để in. Hãy đánh dấu ít nhất một người, tập thể.</source>
        <translation>No certificate is chosen. Tick at least one person or collective.</translation>
    </message>
    <message>
        <source>Khen thưởng của {recipient} đã thu hồi, không in Giấy khen. Hãy bỏ đánh dấu người này rồi in lại.</source>
        <translation>The award of {recipient} is revoked, so no certificate is printed. Untick it and print again.</translation>
    </message>
    <message>
        <source>Giấy khen của {recipient} đã in {count} lần. Hãy ghi lý do in lại, ví dụ: tờ trước bị nhòe mực.</source>
        <translation>The certificate of {recipient} was printed {count} times. Say why it is printed again, for example: the ink of the last one was smeared.</translation>
    </message>
    <message>
        <source>Quyết định chưa có số và ngày ký nên chưa vào sổ vàng được. Hãy ghi số, ngày ký của quyết định trước.</source>
        <translation>The decision has no number and day, so nothing can enter the golden book. Enter its number and day first.</translation>
    </message>
    <message>
        <source>Không sửa được số, ngày của văn bản {number}: {what} đã viện dẫn văn bản này. Hãy thu hồi hoặc hủy văn bản đó trước.</source>
        <translation>Number and day of document {number} cannot be changed: {what} cites it. Revoke or cancel that document first.</translation>
    </message>
    <message>
        <source>Văn bản này được lập và ghi số ở mục {place}. Hãy làm việc này ở mục đó.</source>
        <translation>This document is made and numbered in {place}. Do this step there.</translation>
    </message>
    <message>
        <source>Dòng này trong sổ đã hủy nên không sửa được nữa. Hãy vào sổ văn bản mới với số khác.</source>
        <translation>This line of the register is cancelled and cannot be changed. Enter a new document with another number.</translation>
    </message>
    <message>
        <source>Văn bản này đã có trong sổ ({number}). Hãy ghi số, ngày vào dòng đó hoặc hủy dòng đó.</source>
        <translation>This document is in the register already ({number}). Enter number and day in that line, or cancel it.</translation>
    </message>
    <message>
        <source>“{title}” là giấy tờ nội bộ, không ghi số nên không vào sổ văn bản đi.</source>
        <translation>“{title}” is an internal paper without a number, so it does not enter the register.</translation>
    </message>
    <message>
        <source>Bản lưu “{title}” ngày {on} không còn nguyên vẹn. Hãy khôi phục tệp dữ liệu từ bản sao lưu hoặc lưu lại một bản mới.</source>
        <translation>The kept copy “{title}” of {on} is no longer whole. Restore the data file from a backup or keep a new copy.</translation>
    </message>
    <message>
        <source>Lời văn này dùng cố định, không sửa ở đây. Hãy chọn văn bản khác.</source>
        <translation>These words are fixed and not changed here. Choose another document.</translation>
    </message>
    <message>
        <source>Lời văn này không có văn bản để xem trước.</source>
        <translation>These words have no document to preview.</translation>
    </message>
    <message>
        <source>{paper} không ký theo cách “{mode}” được. Hãy chọn người ký theo một trong các cách: {possible}.</source>
        <translation>{paper} cannot be signed as “{mode}”. Choose a signer who signs in one of these ways: {possible}.</translation>
    </message>
    <message>
        <source>{name} không giữ chức vụ ký vào ngày {on}. Hãy chọn người ký khác hoặc sửa thời gian ở Hệ thống → Người ký.</source>
        <translation>{name} does not hold the signing office on {on}. Choose another signer or correct the time in System → Signers.</translation>
    </message>
    <message>
        <source>{name} chỉ ký văn bản của phòng. Hãy chọn người ký văn bản của xã.</source>
        <translation>{name} signs documents of the unit only. Choose a signer for documents of the commune.</translation>
    </message>
    <message>
        <source>Tệp này không phải tài liệu Word (.docx) còn nguyên. Hãy chọn tệp khác.</source>
        <translation>This file is no whole Word document (.docx). Choose another.</translation>
    </message>
    <message>
        <source>Tệp này có mật khẩu hoặc là kiểu .doc cũ. Hãy mở bằng Word, bỏ mật khẩu và lưu thành .docx rồi chọn lại.</source>
        <translation>This file has a password or is an old .doc. Open it in Word, remove the password, save it as .docx and choose it again.</translation>
    </message>
    <message>
        <source>Tệp mẫu lớn quá {limit} MB. Hãy bỏ bớt hình ảnh rồi chọn lại.</source>
        <translation>The template is larger than {limit} MB. Remove pictures and choose it again.</translation>
    </message>
    <message>
        <source>Tệp mẫu có macro, đối tượng nhúng hoặc liên kết ra ngoài nên không dùng được. Hãy chép nội dung sang một tài liệu Word mới rồi chọn lại.</source>
        <translation>The template has macros, embedded objects or outside links and cannot be used. Copy its text into a new Word document and choose it again.</translation>
    </message>
    <message>
        <source>Mẫu Word riêng chưa đúng. {fault}</source>
        <translation>The Word template is not right yet. {fault}</translation>
    </message>
    <message>
        <source>Chương trình không có số liệu “{name}”. Hãy bỏ ô số liệu này và chèn lại từ danh sách.</source>
        <translation>The program has no figure “{name}”. Remove this figure and insert it again from the list.</translation>
    </message>
    <message>
        <source>Số liệu ở chỗ “{near}” bị mất dấu ngoặc. Hãy khôi phục câu gốc hoặc chèn lại số liệu.</source>
        <translation>The figure at “{near}” has lost its brace. Restore the original sentence or insert the figure again.</translation>
    </message>
    <message>
        <source>Danh sách “{what}” không lọc được bằng {option}. Hãy bỏ {option} rồi làm lại.</source>
        <translation>The list “{what}” cannot be filtered by {option}. Leave {option} out and try again.</translation>
    </message>
    <message>
        <source>Lệnh này cần {option}. Hãy ghi thêm {option} rồi làm lại.</source>
        <translation>This command needs {option}. Add {option} and try again.</translation>
    </message>
    <message>
        <source>Lịch báo cáo không yêu cầu {unit} báo cáo {period}. Hãy xem lại “Lịch báo cáo…” hoặc chọn kỳ khác.</source>
        <translation>The calendar does not ask {unit} for a report on {period}. See “Reporting calendar…” or choose another period.</translation>
    </message>
    <message>
        <source>Báo cáo {period} của {unit} đã nhận ngày {on}. Hãy bấm “Sửa số liệu…”, hoặc “Trả lại…” nếu phải làm lại.</source>
        <translation>The report of {unit} on {period} was received on {on}. Press “Correct the figures…”, or “Send back…” if it must be done again.</translation>
    </message>
    <message>
        <source>Chưa nhận báo cáo này nên chưa làm bước ấy được. Hãy bấm “Nhận báo cáo…” trước.</source>
        <translation>This report was not received, so that step cannot be taken. Press “Receive a report…” first.</translation>
    </message>
    <message>
        <source>Kỳ báo cáo {period} chưa bắt đầu nên chưa nhận báo cáo được.</source>
        <translation>The period {period} has not begun; no report can be received yet.</translation>
    </message>
    <message>
        <source>Lịch đã có dòng cho loại kỳ này áp dụng từ {first}. Hãy ghi ngày thôi áp dụng của dòng ấy trước.</source>
        <translation>The calendar already has a line for this kind of period from {first}. Give that line a last day first.</translation>
    </message>
    <message>
        <source>Nhiệm vụ của {unit} đã có minh chứng nên không bỏ được. Hãy gỡ minh chứng trước.</source>
        <translation>The task of {unit} has evidence and cannot be removed. Take the evidence off first.</translation>
    </message>
    <message>
        <source>Đây là nhiệm vụ của Kế hoạch ({clause}) nên không bỏ được; chỉ bỏ được nhiệm vụ Phòng giao thêm.</source>
        <translation>This task is of the plan ({clause}) and cannot be removed; only tasks added by the office can.</translation>
    </message>
    <message>
        <source>Tệp {name} không phải biểu mẫu báo cáo do chương trình lập, hoặc mã ở cuối biểu đã bị sửa. Hãy gửi lại biểu mẫu cho đơn vị.</source>
        <translation>The file {name} is not a report form made by the program, or the code at its foot was changed. Send the form to the unit again.</translation>
    </message>
    <message>
        <source>Tệp {name} là biểu mẫu của phiên bản khác. Hãy lập lại biểu mẫu và gửi đơn vị.</source>
        <translation>The file {name} is a form of another version. Make the form again and send it to the unit.</translation>
    </message>
    <message>
        <source>Tệp {name} là báo cáo {period}, không phải kỳ đang nhận. Hãy chọn đúng kỳ rồi nhận lại.</source>
        <translation>The file {name} reports on {period}, not on the period being received. Choose the right period and try again.</translation>
    </message>
    <message>
        <source>Tệp {name} chưa chọn đơn vị, hoặc ghi đơn vị không có trong sổ: “{unit}”. Hãy hỏi lại người gửi.</source>
        <translation>The file {name} names no unit, or one that is not in the register: “{unit}”. Ask the sender.</translation>
    </message>
    <message>
        <source>Tệp {name} cùng đơn vị với một tệp khác vừa chọn. Hãy chọn một tệp thôi.</source>
        <translation>The file {name} is of the same unit as another chosen file. Choose only one.</translation>
    </message>
    <message>
        <source>Không có đơn vị nào phải báo cáo {period} nên không lập biểu mẫu. Hãy xem lại “Lịch báo cáo…”.</source>
        <translation>No unit has to report on {period}, so no form is made. See “Reporting calendar…”.</translation>
    </message>
    <message>
        <source>Ý tưởng đang ở bước “{state}” nên chưa {step} được. Hãy làm bước trước đã.</source>
        <translation>The idea is at “{state}”, so this cannot be done yet: {step}. Take the step before it first.</translation>
    </message>
    <message>
        <source>Dòng này đã gạch bỏ, không sửa được nữa. Hãy ghi dòng mới.</source>
        <translation>This line was struck out and cannot be changed. Write a new one.</translation>
    </message>
    <message>
        <source>Việc hỗ trợ này đã kết thúc ngày {on}. Hãy bấm “Mở lại” nếu còn phải làm tiếp.</source>
        <translation>This task ended on {on}. Press “Reopen” if more is to be done.</translation>
    </message>
    <message>
        <source>Đợt thử nghiệm này đã kết luận ngày {on}. Hãy bấm “Mở lại” nếu kết luận ghi nhầm.</source>
        <translation>This pilot was concluded on {on}. Press “Reopen” if that was a mistake.</translation>
    </message>
    <message>
        <source>Ý tưởng này đang thử nghiệm tại {unit} từ ngày {on}. Hãy kết luận đợt ấy trước.</source>
        <translation>This idea has been on trial at {unit} since {on}. Conclude that pilot first.</translation>
    </message>
    <message>
        <source>{unit} đã nhân rộng ý tưởng này từ ngày {on}. Hãy sửa dòng đã có.</source>
        <translation>{unit} has followed this idea since {on}. Correct the line that is there.</translation>
    </message>
    <message>
        <source>{unit} là nơi đã áp dụng ý tưởng này. Hãy chọn đơn vị khác.</source>
        <translation>{unit} is where this idea was applied first. Choose another unit.</translation>
    </message>
    <message>
        <source>Hội đồng chưa kết luận ý tưởng này nên chưa có kết quả để trả lời tác giả.</source>
        <translation>The council has not concluded on this idea; there is no result to tell its author.</translation>
    </message>
    <message>
        <source>Bảng điểm đã có dòng “{label}” áp dụng từ {first}. Hãy sửa dòng ấy, hoặc ghi ngày thôi áp dụng của nó trước.</source>
        <translation>The points table already has the line “{label}” from {first}. Edit that line, or enter its last day first.</translation>
    </message>
    <message>
        <source>Đã có {count} đơn vị được chấm theo dòng này nên không bỏ được. Hãy ghi ngày “Đến hết” để thôi áp dụng.</source>
        <translation>{count} units were given points under this line, so it cannot be taken off. Enter a last day instead.</translation>
    </message>
    <message>
        <source>Năm {year} đã hết nên điểm đã xếp không đổi được. Hãy ghi ngày áp dụng từ {first} trở đi.</source>
        <translation>The year {year} is over, so its ranking cannot change. Enter a first day from {first} on.</translation>
    </message>
    <message>
        <source>{period} bắt đầu ngày {first}, sau ngày ban hành. Hãy chọn kỳ đã bắt đầu hoặc sửa ngày ban hành.</source>
        <translation>{period} begins on {first}, after the day of issue. Choose a period that has begun or correct the day of issue.</translation>
    </message>
    <message>
        <source>{period} kết thúc trước khi phong trào bắt đầu ngày {start}. Hãy chọn kỳ khác.</source>
        <translation>{period} ends before the movement began on {start}. Choose another period.</translation>
    </message>
    <message>
        <source>Tệp ghi rõ dữ liệu cá nhân phải có lý do (ít nhất {least} ký tự). Hãy ghi dùng vào việc gì, giao cho ai; lý do được lưu vào nhật ký.</source>
        <translation>A file with personal data in clear needs a reason (at least {least} characters). Write what it is used for and who receives it; the reason is kept in the journal.</translation>
    </message>
    <message>
        <source>Danh sách “{what}” không có dữ liệu cá nhân bị che. Hãy bỏ {option}.</source>
        <translation>The list “{what}” has no masked personal data. Leave out {option}.</translation>
    </message>
    <message>
        <source>Lần nhập tệp {name} đã được hoàn tác ngày {on}.</source>
        <translation>The import of file {name} was undone on {on}.</translation>
    </message>
    <message>
        <source>Không tìm thấy dòng tiêu đề trong trang “{sheet}”. Hãy chọn trang khác, hoặc ghi tên cột (ví dụ “Tên ý tưởng”, “Tác giả”) ở đầu bảng rồi chọn lại tệp.</source>
        <translation>No header row was found in sheet “{sheet}”. Choose another sheet, or write the names of the columns (for example “Tên ý tưởng”, “Tác giả”) at the top of the table and choose the file again.</translation>
    </message>
    <message>
        <source>Chưa chỉ ra cột “{column}”. Hãy chọn cột ấy trong bảng các cột.</source>
        <translation>The column “{column}” has not been pointed out. Choose it in the table of columns.</translation>
    </message>
    <message>
        <source>Không có dòng nào để nhập: {same} dòng đã có, {wrong} dòng chưa đúng.</source>
        <translation>No row to import: {same} rows are there already, {wrong} rows are wrong.</translation>
    </message>
    <message>
        <source>Đã có mẫu cột tên “{name}”. Hãy chọn tên khác, hoặc ghi đè mẫu cũ.</source>
        <translation>There is already a set of columns named “{name}”. Choose another name, or replace the old one.</translation>
    </message>
    <message>
        <source>Danh sách đơn vị không dùng {option}.</source>
        <translation>The list of units does not use {option}.</translation>
    </message>
    <message>
        <source>Không có tệp {name}. Hãy kiểm tra lại nơi lưu tệp.</source>
        <translation>There is no file {name}. Check where it is kept.</translation>
    </message>
    <message>
        <source>{name} là thư mục. Hãy chọn một tệp trong thư mục ấy.</source>
        <translation>{name} is a folder. Choose a file in it.</translation>
    </message>
    <message>
        <source>Chưa đọc được tệp {name}: tệp đang mở ở Excel. Hãy đóng tệp rồi chọn lại.</source>
        <translation>The file {name} cannot be read: it is open in Excel. Close it, then choose it again.</translation>
    </message>
    <message>
        <source>Tệp {name} trống. Hãy hỏi lại nơi gửi, hoặc chọn tệp khác.</source>
        <translation>The file {name} is empty. Ask the sender, or choose another file.</translation>
    </message>
    <message>
        <source>Tệp {name} không có ô nào được ghi. Hãy hỏi lại nơi gửi, hoặc chọn tệp khác.</source>
        <translation>No cell of the file {name} is filled. Ask the sender, or choose another file.</translation>
    </message>
    <message>
        <source>Tệp {name} không phải bảng tính mà là {kind}. Hãy chọn tệp .xlsx, .xls hoặc .csv.</source>
        <translation>The file {name} is not a spreadsheet but {kind}. Choose a file .xlsx, .xls or .csv.</translation>
    </message>
    <message>
        <source>Tệp {name} là trang web ghi dưới tên tệp Excel. Hãy mở bằng Excel rồi lưu lại thành .xlsx (Save As → Excel Workbook).</source>
        <translation>The file {name} is a web page saved under the name of an Excel file. Open it in Excel and save it as .xlsx (Save As → Excel Workbook).</translation>
    </message>
    <message>
        <source>Tệp {name} ở dạng {kind}. Hãy mở bằng Excel rồi lưu lại thành .xlsx (Save As → Excel Workbook).</source>
        <translation>The file {name} has the format {kind}. Open it in Excel and save it as .xlsx (Save As → Excel Workbook).</translation>
    </message>
    <message>
        <source>Tệp {name} có macro nên không được đọc. Hãy mở bằng Excel rồi lưu lại thành .xlsx (Save As → Excel Workbook), macro sẽ được bỏ.</source>
        <translation>The file {name} has macros, so it is not read. Open it in Excel and save it as .xlsx (Save As → Excel Workbook); the macros are left out.</translation>
    </message>
    <message>
        <source>Tệp {name} có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu (File → Info → Protect Workbook) rồi lưu lại.</source>
        <translation>The file {name} has a password. Open it in Excel, take the password off (File → Info → Protect Workbook) and save it again.</translation>
    </message>
    <message>
        <source>Tệp {name} bị hỏng hoặc chưa được chép đủ. Hãy chép lại từ nơi gửi; nếu Excel vẫn mở được thì lưu lại thành tệp mới rồi chọn tệp ấy.</source>
        <translation>The file {name} is damaged or was not copied completely. Copy it again from the sender; if Excel still opens it, save it as a new file and choose that one.</translation>
    </message>
    <message>
        <source>Tệp {name} quá lớn: {size} MB, nhiều nhất là {limit} MB. Hãy bỏ ảnh trong tệp hoặc chia thành nhiều tệp.</source>
        <translation>The file {name} is too large: {size} MB, at most {limit} MB. Take out its pictures or divide it into several files.</translation>
    </message>
    <message>
        <source>Tệp {name} nở ra quá lớn khi đọc, không giống một danh sách thật. Hãy chép các ô cần nhập sang một tệp mới rồi chọn tệp ấy.</source>
        <translation>The file {name} grows too large when it is read, unlike a real list. Copy the cells to be imported into a new file and choose that one.</translation>
    </message>
    <message>
        <source>Trang “{sheet}” quá lớn: {rows} dòng × {columns} cột; nhiều nhất {most_rows} dòng, {most_columns} cột. Hãy xóa các dòng, cột thừa hoặc chia thành nhiều tệp.</source>
        <translation>The sheet “{sheet}” is too large: {rows} rows × {columns} columns; at most {most_rows} rows, {most_columns} columns. Delete needless rows and columns or divide it into several files.</translation>
    </message>
    <message>
        <source>Tệp {name} có {count} trang; nhiều nhất là {limit}. Hãy chép trang cần nhập sang tệp mới.</source>
        <translation>The file {name} has {count} sheets; at most {limit}. Copy the sheet to be imported into a new file.</translation>
    </message>
    <message>
        <source>tệp PDF</source>
        <translation>a PDF file</translation>
    </message>
    <message>
        <source>ảnh PNG</source>
        <translation>a PNG picture</translation>
    </message>
    <message>
        <source>ảnh JPG</source>
        <translation>a JPG picture</translation>
    </message>
    <message>
        <source>ảnh GIF</source>
        <translation>a GIF picture</translation>
    </message>
    <message>
        <source>ảnh BMP</source>
        <translation>a BMP picture</translation>
    </message>
    <message>
        <source>tệp nén RAR</source>
        <translation>a RAR archive</translation>
    </message>
    <message>
        <source>tệp nén 7z</source>
        <translation>a 7z archive</translation>
    </message>
    <message>
        <source>chương trình</source>
        <translation>a program</translation>
    </message>
    <message>
        <source>tệp dữ liệu</source>
        <translation>a data file</translation>
    </message>
    <message>
        <source>tệp văn bản RTF</source>
        <translation>an RTF text</translation>
    </message>
    <message>
        <source>tệp dạng khác</source>
        <translation>a file of another kind</translation>
    </message>
    <message>
        <source>tệp Word</source>
        <translation>a Word file</translation>
    </message>
    <message>
        <source>tệp PowerPoint</source>
        <translation>a PowerPoint file</translation>
    </message>
    <message>
        <source>tệp nén ZIP</source>
        <translation>a ZIP archive</translation>
    </message>
    <message>
        <source>Tệp {name} là biểu mẫu ý tưởng của phiên bản khác. Hãy chép các dòng đã ghi sang biểu mẫu mới rồi nhập lại.</source>
        <translation>The file {name} is an idea form of another version. Copy the filled rows to the new form and import that one.</translation>
    </message>
    <message>
        <source>Thư mục {name} không có danh sách ý tưởng nào đọc được. Hãy chọn thư mục chứa các tệp .xlsx, .xls hoặc .csv.</source>
        <translation>The folder {name} has no readable list of ideas. Choose the folder that holds the .xlsx, .xls or .csv files.</translation>
    </message>
    <message>
        <source>Tệp {name} không phải phiếu chấm do chương trình lập, hoặc mã phiếu đã bị sửa. Hãy gửi lại phiếu cho thành viên.</source>
        <translation>The file {name} is no score workbook made by the program, or its code was changed. Send the member the workbook again.</translation>
    </message>
    <message>
        <source>Tệp {name} là phiếu chấm của phiên bản khác. Hãy lập lại phiếu và gửi thành viên.</source>
        <translation>The file {name} is a score workbook of another version. Make it again and send it to the member.</translation>
    </message>
    <message>
        <source>Tệp {name} được lập cho bộ tiêu chí khác với phiên họp này. Hãy lập lại phiếu và gửi thành viên.</source>
        <translation>The file {name} was made for other criteria than this session has. Make it again and send it to the member.</translation>
    </message>
    <message>
        <source>Tệp {name} là phiếu chấm của phiên khác: {session}. Hãy mở phiên ấy rồi nhận tệp.</source>
        <translation>The file {name} is a score workbook of another session: {session}. Open that session, then receive the file.</translation>
    </message>
    <message>
        <source>Tệp {name} là phiếu của người không có trong hội đồng của phiên họp này.</source>
        <translation>The file {name} belongs to someone who is not in the council of this session.</translation>
    </message>
    <message>
        <source>Tệp {name} cùng thành viên với tệp {other} vừa chọn. Hãy chọn một tệp thôi.</source>
        <translation>The file {name} is of the same member as the file {other} just chosen. Choose one of them.</translation>
    </message>
    <message>
        <source>Dòng {row}: ý tưởng “{number}” không có trong chương trình của phiên, hoặc tên ý tưởng trên phiếu khác trong sổ.</source>
        <translation>Row {row}: the idea “{number}” is not on the agenda of the session, or its title on the sheet is not the one in the register.</translation>
    </message>
    <message>
        <source>Dòng {row} ({number}): còn thiếu điểm {missing}. Hãy hỏi lại thành viên.</source>
        <translation>Row {row} ({number}): marks are missing for {missing}. Ask the member.</translation>
    </message>
    <message>
        <source>Các tệp vừa chọn không có điểm nào mới để ghi vào sổ.</source>
        <translation>The chosen files hold no new marks to write.</translation>
    </message>
    <message>
        <source>Chỉ ghi được vào tệp .xlsx. Hãy mở {name} bằng Excel, lưu lại thành .xlsx (Save As → Excel Workbook) rồi chọn tệp mới.</source>
        <translation>Only .xlsx files can be filled. Open {name} in Excel, save it as .xlsx (Save As → Excel Workbook) and choose the new file.</translation>
    </message>
    <message>
        <source>Hãy đặt tên cho biểu, ví dụ “Biểu 01 của tỉnh”.</source>
        <translation>Give the form a name, for example “Form 01 of the province”.</translation>
    </message>
    <message>
        <source>Đã có biểu tên “{name}”. Hãy đặt tên khác.</source>
        <translation>There is already a form called “{name}”. Choose another name.</translation>
    </message>
    <message>
        <source>Biểu “{name}” chưa có chỗ ghi nào. Hãy trỏ ít nhất một ô rồi lưu.</source>
        <translation>The form “{name}” has no marks yet. Point at one cell at least, then save.</translation>
    </message>
    <message>
        <source>Chưa chọn ô nào. Hãy bấm vào ô cần ghi trong trang tính.</source>
        <translation>No cell is chosen. Click the cell of the sheet that is to be written.</translation>
    </message>
    <message>
        <source>Các ô đang chọn không nằm trên một cột hay một hàng. Hãy chọn một ô, hoặc các ô liền nhau của một cột.</source>
        <translation>The chosen cells are not in one column or one row. Choose one cell, or cells of one column that follow each other.</translation>
    </message>
    <message>
        <source>Trang “{sheet}”, ô {place} là công thức của biểu. Hãy chọn ô để nhập số; ô công thức tự tính khi mở bằng Excel.</source>
        <translation>Sheet “{sheet}”, cell {place} is a formula of the form. Choose a cell for numbers; formulas are counted when the file is opened in Excel.</translation>
    </message>
    <message>
        <source>Trang “{sheet}”, ô {place} nằm trong ô gộp {whole}. Hãy chọn ô đầu của ô gộp ấy.</source>
        <translation>Sheet “{sheet}”, cell {place} is inside the merged cells {whole}. Choose the first of them.</translation>
    </message>
    <message>
        <source>Trang “{sheet}”, ô {place} đang ghi “{text}”. Hãy chọn ô để nhập số, hoặc xóa chữ ấy trong tệp của tỉnh trước.</source>
        <translation>Sheet “{sheet}”, cell {place} says “{text}”. Choose a cell for numbers, or delete those words in the province&apos;s file first.</translation>
    </message>
    <message>
        <source>Trang “{sheet}”, ô {place} đã là chỗ ghi số {number}. Hãy bỏ chỗ ghi ấy trước.</source>
        <translation>Sheet “{sheet}”, cell {place} already belongs to mark {number}. Remove that mark first.</translation>
    </message>
    <message>
        <source>Không thấy tên đơn vị, lĩnh vực hay đối tượng nào của sổ ở bên trái hoặc phía trên {places}. Hãy chọn đúng các ô cạnh cột tên, hoặc chọn một ô để ghi số của toàn xã.</source>
        <translation>No unit, field or group of the register is named to the left of or above {places}. Choose the cells beside the column of names, or one cell for the figure of the whole commune.</translation>
    </message>
    <message>
        <source>Trang “{sheet}”, ô {one} và ô {other} cùng chỉ {name}, số liệu sẽ bị ghi hai lần. Hãy chọn vùng không có tên lặp.</source>
        <translation>Sheet “{sheet}”, cells {one} and {other} both mean {name}, the figure would be written twice. Choose cells without repeated names.</translation>
    </message>
    <message>
        <source>“{value}” không chia theo {by} được. Hãy chọn một ô để ghi.</source>
        <translation>“{value}” cannot be divided by {by}. Choose one cell to write it.</translation>
    </message>
    <message>
        <source>Tệp không còn trang “{sheet}”.</source>
        <translation>The file no longer has the sheet “{sheet}”.</translation>
    </message>
    <message>
        <source>Trang “{sheet}”, ô {place} trước là “{was}”, nay là “{now}”.</source>
        <translation>Sheet “{sheet}”, cell {place} was “{was}”, now it is “{now}”.</translation>
    </message>
    <message>
        <source>Trang “{sheet}”, ô {place} trước là “{was}”, nay trống.</source>
        <translation>Sheet “{sheet}”, cell {place} was “{was}”, now it is empty.</translation>
    </message>
    <message>
        <source>Trang “{sheet}”, ô {place} trước trống, nay là “{now}”.</source>
        <translation>Sheet “{sheet}”, cell {place} was empty, now it is “{now}”.</translation>
    </message>
    <message>
        <source>Chưa ghi được vì tệp {name} không còn đúng khuôn đã trỏ: {reasons} Hãy mở “Trỏ lại các ô” để kiểm tra trên tệp này.</source>
        <translation>Nothing was written because {name} no longer has the shape that was pointed at: {reasons} Open “Point at the cells again” to check this file.</translation>
    </message>
    <message>
        <source>Bản sao lưu {name} vừa ghi không đọc lại được trọn vẹn nên đã bỏ. Hãy kiểm tra ổ đĩa, rồi sao lưu lại vào nơi khác.</source>
        <translation>The backup {name} could not be read back whole after it was written, so it was dropped. Check the disk, then back up to another place.</translation>
    </message>
    <message>
        <source>Bản sao lưu {name} bị hỏng, không dùng được. Hãy chọn bản khác trong danh sách.</source>
        <translation>The backup {name} is damaged and cannot be used. Choose another one of the list.</translation>
    </message>
    <message>
        <source>Chưa có bản sao lưu nào. Hãy bấm “Sao lưu ngay”.</source>
        <translation>There is no backup yet. Press “Back up now”.</translation>
    </message>
    <message>
        <source>Thư mục {folder} nằm cùng chỗ với tệp dữ liệu, mất ổ đĩa là mất cả hai. Hãy chọn USB hoặc ổ đĩa khác.</source>
        <translation>The folder {folder} lies beside the data file; if the disk is lost, both are. Choose a USB stick or another drive.</translation>
    </message>
    <message>
        <source>Không chép được sang {folder}: USB đã rút hoặc không ghi được. Dữ liệu và bản sao lưu trên máy vẫn nguyên. Hãy cắm lại rồi chép lần nữa.</source>
        <translation>Cannot copy to {folder}: the stick was pulled or cannot be written. The data and the backups on this PC are whole. Plug it in and copy again.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu {name} nằm trong thư mục {program} đồng bộ lên mạng: {program} có thể chép tệp lúc đang ghi dở hoặc trả lại bản cũ, làm mất dữ liệu. Hãy chuyển tệp về thư mục trên máy này.</source>
        <translation>The data file {name} lies in a folder that {program} copies to the internet: {program} may take it while it is half written or hand an older copy back, and data is lost. Move the file to a folder of this PC.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu {name} nằm trên ổ đĩa mạng: mạng ngắt lúc đang ghi có thể làm hỏng tệp. Hãy chuyển tệp về thư mục trên máy này.</source>
        <translation>The data file {name} lies on a network drive: if the network breaks while it is written, it may be damaged. Move the file to a folder of this PC.</translation>
    </message>
    <message>
        <source>Tài khoản {role} không làm được việc này ({duty}). Việc này của: {whose}. Hãy nhờ người có tài khoản đó, hoặc đăng nhập lại bằng tài khoản khác.</source>
        <translation>The account {role} may not do this ({duty}). It is the work of: {whose}. Ask someone with that account, or sign in with another one.</translation>
    </message>
    <message>
        <source>Mật khẩu chưa đúng. Hãy xem phím Caps Lock và bộ gõ tiếng Việt rồi gõ lại.</source>
        <translation>The password is not right. Look at Caps Lock and the Vietnamese input method, then type it again.</translation>
    </message>
    <message>
        <source>Đã gõ sai mật khẩu {count} lần. Hãy đợi đến {until} rồi gõ lại, hoặc dùng mã khôi phục.</source>
        <translation>The password was wrong {count} times. Wait until {until}, then type it again, or use the recovery code.</translation>
    </message>
    <message>
        <source>Mã khôi phục chưa đúng. Hãy gõ lại đúng từng chữ trên tờ giấy in lần gần nhất.</source>
        <translation>The recovery code is not right. Type every letter as on the sheet printed last.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu có tài khoản. Hãy ghi thêm --user TÊN; mật khẩu gõ khi được hỏi, hoặc để trong tệp nêu ở --password-file.</source>
        <translation>The data file has accounts. Add --user NAME; the password is typed when asked for, or stands in the file named by --password-file.</translation>
    </message>
    <message>
        <source>Không có tài khoản “{name}” đang dùng. Các tài khoản: {known}.</source>
        <translation>There is no account “{name}” in use. The accounts: {known}.</translation>
    </message>
    <message>
        <source>Phải còn ít nhất một tài khoản Quản trị đang dùng. Hãy giao vai trò Quản trị cho người khác trước.</source>
        <translation>At least one administrator account must stay in use. Give the role of administrator to someone else first.</translation>
    </message>
    <message>
        <source>Tài khoản đầu tiên phải có vai trò Quản trị.</source>
        <translation>The first account must be an administrator.</translation>
    </message>
    <message>
        <source>Tệp {name} đã mã hóa. Hãy đăng nhập bằng tài khoản của tệp đó, hoặc dùng mã khôi phục.</source>
        <translation>The file {name} is encrypted. Sign in with an account of that file, or use the recovery code.</translation>
    </message>
    <message>
        <source>Không đọc được tệp khóa {name} nằm cạnh tệp dữ liệu. Hãy chép tệp khóa cùng tên gốc từ thư mục sao-luu, đặt cạnh tệp dữ liệu rồi mở lại.</source>
        <translation>The key file {name} beside the data file cannot be read. Copy the key file of the same name from the folder sao-luu beside the data file, then open it again.</translation>
    </message>
    <message>
        <source>Mã khôi phục chỉ đặt lại mật khẩu của tài khoản Quản trị. Tài khoản khác thì nhờ người quản trị đặt mật khẩu mới ở Hệ thống, thẻ Tài khoản.</source>
        <translation>The recovery code only sets the password of an administrator. Others ask the administrator for a new password under System, tab Accounts.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu đang mã hóa nên phải có tài khoản. Hãy bỏ mã hóa trước.</source>
        <translation>The data file is encrypted, so there must be an account. Stop encrypting it first.</translation>
    </message>
    <message>
        <source>Không hoàn tác được “{title}” ({subject}): đã có thay đổi sau đó. Hãy hoàn tác bước sau trước, hoặc sửa trực tiếp.</source>
        <translation>“{title}” ({subject}) cannot be taken back: something was changed afterwards. Take the later step back first, or correct it directly.</translation>
    </message>
    <message>
        <source>Không hoàn tác được “{title}” ({subject}): sổ không cho xóa hoặc sửa bản ghi này nữa. Hãy dùng nút gạch bỏ hoặc sửa ở màn hình của việc đó.</source>
        <translation>“{title}” ({subject}) cannot be taken back: the register does not let this record be erased or changed any more. Strike it out or correct it on its own screen.</translation>
    </message>
    <message>
        <source>Không khử nhận dạng được {name}: đã có quyết định khen thưởng số {number}, hồ sơ khen thưởng phải lưu theo luật. Hãy trả lời người yêu cầu kèm lý do này; có thể hạn chế xử lý.</source>
        <translation>{name} cannot be anonymised: decision {number} awarded this person, and the law asks for the papers of awards to be kept. Tell the person who asked this reason; processing can be restricted.</translation>
    </message>
    <message>
        <source>Yêu cầu này đã trả lời ngày {on}. Hãy ghi yêu cầu mới nếu có thêm nội dung.</source>
        <translation>This request was answered on {on}. Write down a new one if there is more.</translation>
    </message>
    <message>
        <source>Yêu cầu này đã gia hạn một lần, hạn cuối là {on}. Hãy trả lời trong hạn.</source>
        <translation>This request was extended once, its last day is {on}. Answer in time.</translation>
    </message>
</context>
<context>
    <name>RegisterLineDialog</name>
    <message>
        <source>Sửa dòng trong sổ</source>
        <translation>Edit a line of the register</translation>
    </message>
    <message>
        <source>Trích yếu nội dung</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Nơi giữ bản lưu</source>
        <translation>Copy kept at</translation>
    </message>
    <message>
        <source>Số lượng bản</source>
        <translation>Number of copies</translation>
    </message>
    <message>
        <source>Ngày chuyển</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>RegisterNumberDialog</name>
    <message>
        <source>{type}: {subject}</source>
        <translation>{type}: {subject}</translation>
    </message>
    <message>
        <source>Sửa số và ngày</source>
        <translation>Correct number and day</translation>
    </message>
    <message>
        <source>Ghi số và ngày</source>
        <translation>Enter number and day</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày ký</source>
        <translation>Date of signing</translation>
    </message>
    <message>
        <source>{number} ({purpose})</source>
        <translation>{number} ({purpose})</translation>
    </message>
    <message>
        <source>Số đang giữ: {numbers}</source>
        <translation>Numbers kept: {numbers}</translation>
    </message>
</context>
<context>
    <name>RegisterPaperDialog</name>
    <message>
        <source>Vào sổ văn bản của chương trình</source>
        <translation>Enter a document of the program</translation>
    </message>
    <message>
        <source>Trích yếu, người ký, nơi nhận lấy từ văn bản. Số và ngày ghi sau khi ký.</source>
        <translation>Subject, signer and recipients come from the document. Number and day are entered after the signature.</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Của hồ sơ</source>
        <translation>Of the record</translation>
    </message>
    <message>
        <source>Hãy chọn văn bản.</source>
        <translation>Choose a document.</translation>
    </message>
    <message>
        <source>Hãy chọn hồ sơ.</source>
        <translation>Choose a record.</translation>
    </message>
</context>
<context>
    <name>ReplicationDialog</name>
    <message>
        <source>Sửa dòng nhân rộng</source>
        <translation>Correct the replication</translation>
    </message>
    <message>
        <source>Ghi đơn vị nhân rộng</source>
        <translation>Record a unit that follows</translation>
    </message>
    <message>
        <source>Đơn vị đầu tiên làm theo chuyển ý tưởng sang bước “Đã nhân rộng”.</source>
        <translation>The first unit that follows moves the idea to “Replicated”.</translation>
    </message>
    <message>
        <source>Gõ số hoặc tên ý tưởng</source>
        <translation>Type a number or a title</translation>
    </message>
    <message>
        <source>Gõ tên đơn vị</source>
        <translation>Type the name of a unit</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Đơn vị làm theo</source>
        <translation>Unit that follows</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đầu mối</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>ReportBackDialog</name>
    <message>
        <source>{unit}: báo cáo {period}. Đơn vị làm lại và gửi lại.</source>
        <translation>{unit}: report for {period}. The unit does it again and sends it again.</translation>
    </message>
    <message>
        <source>Trả lại báo cáo</source>
        <translation>Send the report back</translation>
    </message>
    <message>
        <source>Ngày trả</source>
        <translation>Sent back on</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>ReportDutiesDialog</name>
    <message>
        <source>Kỳ báo cáo</source>
        <translation>Reporting period</translation>
    </message>
    <message>
        <source>Hạn sau kỳ (ngày)</source>
        <translation>Due after the period (days)</translation>
    </message>
    <message>
        <source>Đơn vị báo cáo</source>
        <translation>Units that report</translation>
    </message>
    <message>
        <source>Áp dụng từ</source>
        <translation>Adopted from</translation>
    </message>
    <message>
        <source>Đến hết</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Đã bỏ một dòng của lịch báo cáo.</source>
        <translation>A line of the reporting calendar was removed.</translation>
    </message>
    <message>
        <source>Lịch báo cáo của đơn vị</source>
        <translation>Reporting calendar of units</translation>
    </message>
    <message>
        <source>Kế hoạch chỉ ghi “định kỳ”; Phòng ấn định kỳ và hạn ở đây. Muốn đổi hạn thì ghi “Đến hết” cho dòng cũ rồi thêm dòng mới, báo cáo đã nhận giữ hạn cũ.</source>
        <translation>The plan only says “periodically”; the office sets periods and due days here. To change a due day, give the old line a last day and add a new line; reports received keep theirs.</translation>
    </message>
    <message>
        <source>Chưa có kỳ nào. Bấm “Thêm dòng…” để đơn vị có kỳ báo cáo.</source>
        <translation>No period yet. Press “Add a line…” so that units have a period to report on.</translation>
    </message>
    <message>
        <source>Mọi đơn vị</source>
        <translation>All units</translation>
    </message>
</context>
<context>
    <name>ReportFigures</name>
    <message>
        <source>Nội dung</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Kỳ này</source>
        <translation>This period</translation>
    </message>
    <message>
        <source>Kỳ trước</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>Cùng kỳ năm trước</source>
        <translation>Same period last year</translation>
    </message>
    <message>
        <source>Lũy kế từ 6/2026</source>
        <translation>Total since 6/2026</translation>
    </message>
    <message>
        <source>Mục của Kế hoạch</source>
        <translation>Section of the plan</translation>
    </message>
    <message>
        <source>số liệu</source>
        <translation>figures</translation>
    </message>
    <message>
        <source>Số liệu của báo cáo</source>
        <translation>Figures of the report</translation>
    </message>
    <message>
        <source>Nhấn Enter để xem các bản ghi được tính.</source>
        <translation>Press Enter to see the records counted.</translation>
    </message>
</context>
<context>
    <name>ReportForms</name>
    <message>
        <source>Một tệp chung, đơn vị tự chọn tên…</source>
        <translation>One common file, the unit chooses its name…</translation>
    </message>
    <message>
        <source>Mỗi đơn vị chưa gửi một tệp…</source>
        <translation>A file for each unit that has not sent…</translation>
    </message>
    <message>
        <source>Nhận các tệp đơn vị gửi về…</source>
        <translation>Receive the files sent back…</translation>
    </message>
    <message>
        <source>Chọn các tệp đơn vị gửi về</source>
        <translation>Choose the files that units sent back</translation>
    </message>
    <message>
        <source>Bảng tính Excel (*.xlsx *.xls)</source>
        <translation>Excel workbooks (*.xlsx *.xls)</translation>
    </message>
    <message>
        <source>Chọn thư mục ghi biểu mẫu</source>
        <translation>Choose the folder for the forms</translation>
    </message>
    <message>
        <source>Đang ghi biểu mẫu</source>
        <translation>Writing forms</translation>
    </message>
    <message>
        <source>Đã ghi {count} tệp biểu mẫu.</source>
        <translation>{count} forms written.</translation>
    </message>
    <message>
        <source>Mọi đơn vị đã gửi báo cáo kỳ này nên không còn biểu mẫu nào phải lập.</source>
        <translation>All units have sent their report for this period; there is no form to make.</translation>
    </message>
</context>
<context>
    <name>ReportFormsDialog</name>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Việc sẽ làm</source>
        <translation>What will be done</translation>
    </message>
    <message>
        <source>Lời nhắc</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>tệp</source>
        <translation>files</translation>
    </message>
    <message>
        <source>{will} tệp ghi vào sổ được; {bad} tệp chưa nhận được.</source>
        <translation>{will} files can be taken in; {bad} files cannot yet.</translation>
    </message>
    <message>
        <source>Nhận báo cáo từ biểu mẫu Excel</source>
        <translation>Receive reports from Excel forms</translation>
    </message>
    <message>
        <source>&amp;Nhận {count} tệp</source>
        <translation>&amp;Receive {count} files</translation>
    </message>
    <message>
        <source>Ngày nhận</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Nhận báo cáo</source>
        <translation>Receive a report</translation>
    </message>
    <message>
        <source>Sửa số liệu đã nhận</source>
        <translation>Correct received figures</translation>
    </message>
    <message>
        <source>Đã nhận, không đổi</source>
        <translation>Received, unchanged</translation>
    </message>
    <message>
        <source>Chưa nhận được</source>
        <translation>Cannot be received</translation>
    </message>
</context>
<context>
    <name>ReportIssued</name>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number, symbol</translation>
    </message>
    <message>
        <source>Kỳ báo cáo</source>
        <translation>Reporting period</translation>
    </message>
    <message>
        <source>Ngày ban hành</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Từ khi ban hành</source>
        <translation>Since issue</translation>
    </message>
    <message>
        <source>báo cáo</source>
        <translation>reports</translation>
    </message>
    <message>
        <source>Báo cáo đã ban hành</source>
        <translation>Issued reports</translation>
    </message>
    <message>
        <source>Số liệu</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Khi ban hành</source>
        <translation>At issue</translation>
    </message>
    <message>
        <source>Hiện nay</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Bớt</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Đổi ngày</source>
        <translation>Day changed</translation>
    </message>
    <message>
        <source>khác biệt</source>
        <translation>differences</translation>
    </message>
    <message>
        <source>Xem bản đã ban hành</source>
        <translation>See the issued report</translation>
    </message>
    <message>
        <source>Lưu Excel đã ban hành…</source>
        <translation>Save the issued Excel file…</translation>
    </message>
    <message>
        <source>Khác biệt từ khi ban hành</source>
        <translation>Differences since issue</translation>
    </message>
    <message>
        <source>Lưu báo cáo</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Chưa ban hành báo cáo nào.</source>
        <translation>No report issued yet.</translation>
    </message>
    <message>
        <source>Số liệu hiện nay giống hệt khi ban hành.</source>
        <translation>The figures are the same now as at issue.</translation>
    </message>
    <message>
        <source>{count} số liệu đã khác</source>
        <translation>{count} figures differ</translation>
    </message>
    <message>
        <source>Không đổi</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Đã hủy văn bản</source>
        <translation>Document cancelled</translation>
    </message>
    <message>
        <source>Báo cáo ban hành ở phiên bản trước, chỉ giữ nội dung, không giữ tệp.</source>
        <translation>This report was issued by an earlier version, which kept its content but not its files.</translation>
    </message>
    <message>
        <source>Tệp đã lưu (mã SHA-256): {files}</source>
        <translation>Files kept (SHA-256): {files}</translation>
    </message>
</context>
<context>
    <name>ReportParts</name>
    <message>
        <source>Nội dung</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>dòng</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>Kết quả của kỳ</source>
        <translation>Results of the period</translation>
    </message>
    <message>
        <source>&amp;Chia theo</source>
        <translation>&amp;Divide by</translation>
    </message>
    <message>
        <source>Bấm Enter ở một ô để xem.</source>
        <translation>Press Enter in a cell to see its records.</translation>
    </message>
    <message>
        <source>Cộng</source>
        <translation>Sum</translation>
    </message>
</context>
<context>
    <name>ReportTold</name>
    <message>
        <source>Phải báo cáo: {count} đơn vị</source>
        <translation>To report: {count} units</translation>
    </message>
    <message>
        <source>đã nhận {count}</source>
        <translation>received {count}</translation>
    </message>
    <message>
        <source>trong đó muộn {count}</source>
        <translation>late {count}</translation>
    </message>
    <message>
        <source>quá hạn {count}</source>
        <translation>overdue {count}</translation>
    </message>
    <message>
        <source>đã trả lại, chưa gửi lại {count}</source>
        <translation>sent back and not sent again {count}</translation>
    </message>
    <message>
        <source>Phát động ngày {text}.</source>
        <translation>Launched on {text}.</translation>
    </message>
    <message>
        <source>Kết quả: {text}</source>
        <translation>Results: {text}</translation>
    </message>
    <message>
        <source>Khó khăn: {text}</source>
        <translation>Difficulties: {text}</translation>
    </message>
    <message>
        <source>Đề xuất: {text}</source>
        <translation>Asked: {text}</translation>
    </message>
    <message>
        <source>Người báo cáo: {text}</source>
        <translation>Reported by: {text}</translation>
    </message>
    <message>
        <source>{day}: nhận báo cáo</source>
        <translation>{day}: report received</translation>
    </message>
    <message>
        <source>{day}: trả lại, lý do: {reason}</source>
        <translation>{day}: sent back, reason: {reason}</translation>
    </message>
</context>
<context>
    <name>ReportWriting</name>
    <message>
        <source>Đã lưu.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>&amp;Chèn số liệu…</source>
        <translation>&amp;Insert a figure…</translation>
    </message>
    <message>
        <source>Số liệu, bảng và chỉ tiêu do chương trình tự điền. Phần dưới đây do cơ quan viết; ô để trống thì báo cáo bỏ qua phần đó. Số chèn từ danh sách tự đổi theo dữ liệu cho đến khi ban hành.</source>
        <translation>Figures, tables and targets are filled in by the program. The parts below are written by the office; an empty box leaves its part out. Figures inserted from the list follow the data until the report is issued.</translation>
    </message>
    <message>
        <source>Ưu điểm</source>
        <translation>Strengths</translation>
    </message>
    <message>
        <source>Tồn tại, hạn chế</source>
        <translation>Shortcomings, limits</translation>
    </message>
    <message>
        <source>Nguyên nhân</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Phương hướng, nhiệm vụ</source>
        <translation>Directions, tasks</translation>
    </message>
    <message>
        <source>Đề xuất, kiến nghị</source>
        <translation>Proposals, requests</translation>
    </message>
    <message>
        <source>Đang nhập…</source>
        <translation>Typing…</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Báo cáo</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Xem trước</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Lưu Excel…</source>
        <translation>Save Excel…</translation>
    </message>
    <message>
        <source>Ban hành…</source>
        <translation>Issue…</translation>
    </message>
    <message>
        <source>Văn bản khác</source>
        <translation>Other documents</translation>
    </message>
    <message>
        <source>Biểu tổng hợp ra Excel…</source>
        <translation>Consolidated table to Excel…</translation>
    </message>
    <message>
        <source>Ghi vào biểu Excel của tỉnh…</source>
        <translation>Fill in the province&apos;s Excel form…</translation>
    </message>
    <message>
        <source>Số liệu</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Phân tổ, biểu đồ</source>
        <translation>Breakdown and charts</translation>
    </message>
    <message>
        <source>Lời của báo cáo</source>
        <translation>Text of the report</translation>
    </message>
    <message>
        <source>Đã ban hành</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Số liệu {label}, từ ngày {first} đến hết ngày {last}</source>
        <translation>Figures of {label}, from {first} to the end of {last}</translation>
    </message>
    <message>
        <source>Số liệu {label} đến hết ngày {counted}; kỳ kết thúc ngày {last}</source>
        <translation>Figures of {label} up to {counted}; the period ends on {last}</translation>
    </message>
    <message>
        <source>Lưu báo cáo</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Lưu biểu tổng hợp</source>
        <translation>Save the consolidated table</translation>
    </message>
</context>
<context>
    <name>RequestsTab</name>
    <message>
        <source>Ngày nhận</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Người yêu cầu</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>Yêu cầu</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Hạn phản hồi</source>
        <translation>Acknowledge by</translation>
    </message>
    <message>
        <source>Hạn giải quyết</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Đã làm gì</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>yêu cầu</source>
        <translation>request</translation>
    </message>
    <message>
        <source>Luật Bảo vệ dữ liệu cá nhân, Nghị định số 356/2025/NĐ-CP: phản hồi trong 2 ngày làm việc; xem, sửa, bản sao 10 ngày; hạn chế, rút đồng ý 15 ngày; xóa 20 ngày; gia hạn một lần. Số ngày sửa được ở Thiết lập.</source>
        <translation>Personal data protection law, Decree 356/2025/NĐ-CP: acknowledge in 2 working days; show, correct, copy 10 days; restrict, withdraw consent 15 days; delete 20 days; one extension. The days can be changed under Settings.</translation>
    </message>
    <message>
        <source>&amp;Ghi yêu cầu</source>
        <translation>&amp;Write down a request</translation>
    </message>
    <message>
        <source>&amp;Tìm người trong sổ…</source>
        <translation>&amp;Find a person…</translation>
    </message>
    <message>
        <source>Đã &amp;phản hồi</source>
        <translation>A&amp;cknowledged</translation>
    </message>
    <message>
        <source>Gia &amp;hạn</source>
        <translation>E&amp;xtend</translation>
    </message>
    <message>
        <source>T&amp;rả lời…</source>
        <translation>Ans&amp;wer…</translation>
    </message>
    <message>
        <source>Chưa có yêu cầu nào. Phiếu yêu cầu in cùng phiếu thông tin của ý tưởng.</source>
        <translation>There is no request yet. A form for it is printed with the information sheet of an idea.</translation>
    </message>
    <message>
        <source>Trả lời: {person}</source>
        <translation>Answer: {person}</translation>
    </message>
    <message>
        <source>Ghi đã làm gì, gửi bằng cách nào; từ chối thì ghi lý do theo luật.</source>
        <translation>Say what was done and how it was sent; where it is refused, give the reason by law.</translation>
    </message>
    <message>
        <source>Đã trả lời {day}</source>
        <translation>Answered {day}</translation>
    </message>
    <message>
        <source>Quá hạn giải quyết</source>
        <translation>Answer overdue</translation>
    </message>
    <message>
        <source>Quá hạn phản hồi</source>
        <translation>Acknowledgement overdue</translation>
    </message>
    <message>
        <source>Chưa phản hồi</source>
        <translation>Not acknowledged yet</translation>
    </message>
    <message>
        <source>Đang giải quyết</source>
        <translation>Being dealt with</translation>
    </message>
</context>
<context>
    <name>ReserveDialog</name>
    <message>
        <source>Giữ số văn bản</source>
        <translation>Keep a document number</translation>
    </message>
    <message>
        <source>Số được giữ không cấp cho văn bản khác, khi dùng thì ghi vào văn bản đã ký.</source>
        <translation>A kept number is given to no other document; enter it for a signed document when it is used.</translation>
    </message>
    <message>
        <source>Từ số</source>
        <translation>From number</translation>
    </message>
    <message>
        <source>Giữ mấy số</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Giữ cho việc gì</source>
        <translation>Kept for</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Trong sổ</source>
        <translation>In the register</translation>
    </message>
    <message>
        <source>Hiện nay</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Bản sao lưu</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Chênh lệch</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>mục</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>&amp;Khôi phục</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>&amp;Hủy</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>{number}/{year}, {day}: {title}</source>
        <translation>{number}/{year}, {day}: {title}</translation>
    </message>
    <message>
        <source>Ý tưởng mới nhất trong bản sao lưu:</source>
        <translation>Newest ideas in the backup:</translation>
    </message>
    <message>
        <source>Khôi phục về lúc {at}</source>
        <translation>Restore the state of {at}</translation>
    </message>
    <message>
        <source>Mọi thay đổi sau lúc ấy sẽ không còn trong sổ. Dữ liệu hiện nay được sao lưu trước khi khôi phục nên lấy lại được.</source>
        <translation>All changes after that moment will be gone from the register. The present data is backed up before, so it can be brought back.</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Tên vẫn còn trong quyết định, ghi rõ đã thu hồi và lý do. Số liệu các kỳ trước ngày thu hồi giữ nguyên. Thông báo thu hồi vào sổ văn bản đi, chờ ghi số.</source>
        <translation>The name stays in the decision, marked as revoked with its reason. Figures of periods before that day stay as they are. The notice enters the register and waits for its number.</translation>
    </message>
    <message>
        <source>&amp;Thu hồi</source>
        <translation>&amp;Revoke</translation>
    </message>
    <message>
        <source>Ngày thu hồi</source>
        <translation>Day of revocation</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Tài liệu căn cứ</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Ví dụ: Biên bản làm việc ngày 03/8/2026; để trống nếu không có</source>
        <translation>Example: Minutes of 03/8/2026; leave empty if none</translation>
    </message>
    <message>
        <source>Chưa ghi ngày thu hồi.</source>
        <translation>No day of revocation entered.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do.</source>
        <translation>Give a reason.</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>dòng</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>Chưa có gì ở đây.</source>
        <translation>Nothing here yet.</translation>
    </message>
    <message>
        <source>{count} {noun}</source>
        <translation>{count} {noun}</translation>
    </message>
    <message>
        <source>{count} {noun}, đang chọn {chosen}</source>
        <translation>{count} {noun}, {chosen} chosen</translation>
    </message>
</context>
<context>
    <name>RubricDialog</name>
    <message>
        <source>Phiên bản mới của bộ tiêu chí</source>
        <translation>New version of the rubric</translation>
    </message>
    <message>
        <source>Phiên họp đã lập giữ nguyên bộ tiêu chí của mình.</source>
        <translation>Sessions already set up keep their rubric.</translation>
    </message>
    <message>
        <source>Thêm tiêu chí</source>
        <translation>Add a criterion</translation>
    </message>
    <message>
        <source>Thêm mức xếp loại</source>
        <translation>Add a band</translation>
    </message>
    <message>
        <source>Tên bộ tiêu chí</source>
        <translation>Name of the rubric</translation>
    </message>
    <message>
        <source>Áp dụng từ ngày</source>
        <translation>In use from</translation>
    </message>
    <message>
        <source>Bước điểm</source>
        <translation>Score step</translation>
    </message>
    <message>
        <source>Điểm đạt</source>
        <translation>Pass mark</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Tiêu chí</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Mức xếp loại, tính từ điểm đã ghi đến dưới mức tiếp theo</source>
        <translation>Bands, from the score given to below the next band</translation>
    </message>
    <message>
        <source>Tổng điểm tối đa: {total}</source>
        <translation>Maximum total score: {total}</translation>
    </message>
</context>
<context>
    <name>RubricsTab</name>
    <message>
        <source>Bộ tiêu chí</source>
        <translation>Rubric</translation>
    </message>
    <message>
        <source>Phiên bản</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Phiên họp</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>phiên bản</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Lập phiên bản mới</source>
        <translation>&amp;Make a new version</translation>
    </message>
    <message>
        <source>Tổng {total} điểm · đạt từ {pass_mark} điểm · bước {step} điểm</source>
        <translation>{total} points in all · pass from {pass_mark} points · step {step} points</translation>
    </message>
    <message>
        <source>{at}. {name}: tối đa {maximum} điểm</source>
        <translation>{at}. {name}: at most {maximum} points</translation>
    </message>
    <message>
        <source>{at}. {name}: tối đa {maximum} điểm, điểm liệt {knock_out}</source>
        <translation>{at}. {name}: at most {maximum} points, knock-out mark {knock_out}</translation>
    </message>
    <message>
        <source>{name} từ {start}</source>
        <translation>{name} from {start}</translation>
    </message>
    <message>
        <source>Xếp loại: {bands}</source>
        <translation>Bands: {bands}</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Đang sao lưu</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>Đang chép sang {place}</source>
        <translation>Copying to {place}</translation>
    </message>
    <message>
        <source>Đang kiểm tra dữ liệu</source>
        <translation>Checking the data</translation>
    </message>
    <message>
        <source>Đang dựng lại tìm kiếm</source>
        <translation>Building the search anew</translation>
    </message>
</context>
<context>
    <name>SafetyTab</name>
    <message>
        <source>Lúc</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Cỡ</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>bản sao lưu</source>
        <translation>backups</translation>
    </message>
    <message>
        <source>&amp;Sao lưu ngay</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>Chép sang &amp;USB…</source>
        <translation>Copy to &amp;USB…</translation>
    </message>
    <message>
        <source>Kiể&amp;m tra dữ liệu</source>
        <translation>&amp;Check the data</translation>
    </message>
    <message>
        <source>Kiểm tra lần cuối: {day}, bản sao lưu dùng được.</source>
        <translation>Last check: {day}, the backup can be used.</translation>
    </message>
    <message>
        <source>Kiểm tra lần cuối: {day}, bản sao lưu không dùng được.</source>
        <translation>Last check: {day}, the backup cannot be used.</translation>
    </message>
    <message>
        <source>Kiểm tra lần cuối: {day}, dữ liệu có {count} chỗ chưa đúng.</source>
        <translation>Last check: {day}, {count} things in the data are not as they should be.</translation>
    </message>
    <message>
        <source>&amp;Khôi phục…</source>
        <translation>&amp;Restore…</translation>
    </message>
    <message>
        <source>Chưa có bản sao lưu nào. Bấm “Sao lưu ngay”.</source>
        <translation>There is no backup yet. Press “Back up now”.</translation>
    </message>
    <message>
        <source>Chọn USB hoặc ổ đĩa khác</source>
        <translation>Choose a USB stick or another drive</translation>
    </message>
    <message>
        <source>Đã kiểm tra</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Chưa kiểm tra</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Mỗi ngày tự sao lưu khi mở chương trình lần đầu, trước mỗi lần nhập, nâng cấp, khôi phục. Giữ 7 ngày, 4 tuần, 12 tháng và mỗi năm một bản. Nơi lưu: {folder}</source>
        <translation>Made by itself at the first start of each day and before every import, upgrade and restore. Kept: 7 days, 4 weeks, 12 months and one of every year. Place: {folder}</translation>
    </message>
    <message>
        <source>Chép ra ngoài lần cuối: {day}, {place}.</source>
        <translation>Last copied elsewhere: {day}, {place}.</translation>
    </message>
    <message>
        <source>Chưa chép ra USB hay ổ đĩa khác lần nào.</source>
        <translation>Never copied to a USB stick or another drive.</translation>
    </message>
    <message>
        <source>Đã sao lưu và kiểm tra.</source>
        <translation>Backed up and checked.</translation>
    </message>
    <message>
        <source>Đã chép và kiểm tra. Có thể rút USB theo cách an toàn.</source>
        <translation>Copied and checked. The stick may be removed safely.</translation>
    </message>
</context>
<context>
    <name>SaidFilters</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Tìm: “{text}”</source>
        <translation>Search: “{text}”</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>ScoreBox</name>
    <message>
        <source>“{text}” không phải là điểm. Hãy ghi như 17,5.</source>
        <translation>“{text}” is not a score. Write it as 17,5.</translation>
    </message>
    <message>
        <source>Điểm {text} vượt mức tối đa {maximum}.</source>
        <translation>The score {text} is above the maximum {maximum}.</translation>
    </message>
    <message>
        <source>Điểm {text} không đúng bước {step}.</source>
        <translation>The score {text} does not fit the step {step}.</translation>
    </message>
</context>
<context>
    <name>ScoreGrid</name>
    <message>
        <source>Tổng điểm</source>
        <translation>Total score</translation>
    </message>
    <message>
        <source>{title}
(tối đa {maximum})</source>
        <translation>{title}
(at most {maximum})</translation>
    </message>
</context>
<context>
    <name>ScoreKits</name>
    <message>
        <source>&amp;Lập phiếu cho từng thành viên…</source>
        <translation>&amp;Make a workbook for each member…</translation>
    </message>
    <message>
        <source>&amp;Nhận các tệp gửi về…</source>
        <translation>&amp;Receive returned files…</translation>
    </message>
    <message>
        <source>Nhận &amp;cả thư mục…</source>
        <translation>Receive a &amp;whole folder…</translation>
    </message>
    <message>
        <source>Chọn các phiếu thành viên gửi về</source>
        <translation>Choose the workbooks that members sent back</translation>
    </message>
    <message>
        <source>Bảng tính Excel (*.xlsx *.xls)</source>
        <translation>Excel workbooks (*.xlsx *.xls)</translation>
    </message>
    <message>
        <source>Đang ghi phiếu chấm</source>
        <translation>Writing the score workbooks</translation>
    </message>
    <message>
        <source>Thư mục này không có tệp Excel nào. Hãy chọn thư mục khác.</source>
        <translation>This folder has no Excel file. Choose another folder.</translation>
    </message>
    <message>
        <source>Chọn thư mục phiếu chấm</source>
        <translation>Choose the folder of score workbooks</translation>
    </message>
    <message>
        <source>Đã ghi {count} phiếu chấm Excel.</source>
        <translation>{count} score workbooks written.</translation>
    </message>
</context>
<context>
    <name>ScoreSheetsDialog</name>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Ghi mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Sửa điểm</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Đã có</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Để trống</source>
        <translation>Leave empty</translation>
    </message>
    <message>
        <source>Chưa đúng</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>tệp</source>
        <translation>files</translation>
    </message>
    <message>
        <source>{files} tệp: ghi được {will} phiếu vào sổ, {wrong} chỗ chưa đúng. Chưa có gì được ghi.</source>
        <translation>{files} files: {will} sheets can be written, {wrong} places are wrong. Nothing has been written yet.</translation>
    </message>
    <message>
        <source>Nhận phiếu chấm Excel</source>
        <translation>Receive score workbooks</translation>
    </message>
    <message>
        <source>&amp;Ghi {count} phiếu</source>
        <translation>&amp;Write {count} sheets</translation>
    </message>
    <message>
        <source>Chi tiết của tệp đang chọn</source>
        <translation>Details of the chosen file</translation>
    </message>
    <message>
        <source>Không có gì phải xem lại.</source>
        <translation>Nothing to look at.</translation>
    </message>
    <message>
        <source>Dòng {row}, {idea}: {said}</source>
        <translation>Row {row}, {idea}: {said}</translation>
    </message>
    <message>
        <source>Dòng {row}, {idea}: đang là {was}, sẽ thành {now}.</source>
        <translation>Row {row}, {idea}: now {was}, will be {now}.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Tìm (Ctrl+F)</source>
        <translation>Search (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SessionAgenda</name>
    <message>
        <source>&amp;Thêm ý tưởng…</source>
        <translation>&amp;Add ideas…</translation>
    </message>
    <message>
        <source>Lên</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Xuống</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>In &amp;giấy mời…</source>
        <translation>Print in&amp;vitation…</translation>
    </message>
    <message>
        <source>Đưa &amp;ra khỏi chương trình…</source>
        <translation>&amp;Remove from the agenda…</translation>
    </message>
    <message>
        <source>TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Tác giả</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Lĩnh vực</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>ý tưởng</source>
        <translation>ideas</translation>
    </message>
    <message>
        <source>Chương trình họp</source>
        <translation>Meeting agenda</translation>
    </message>
    <message>
        <source>Chương trình họp chưa có ý tưởng nào.</source>
        <translation>No idea on the agenda yet.</translation>
    </message>
    <message>
        <source>Thêm ý tưởng</source>
        <translation>Add ideas</translation>
    </message>
    <message>
        <source>“{title}” trở lại danh sách ý tưởng đã tiếp nhận.</source>
        <translation>“{title}” goes back to the ideas received.</translation>
    </message>
    <message>
        <source>Đưa ra khỏi chương trình</source>
        <translation>Remove from the agenda</translation>
    </message>
    <message>
        <source>Giấy mời gửi thành viên và đại biểu (Alt+G)</source>
        <translation>Invitation to members and guests (Alt+V)</translation>
    </message>
    <message>
        <source>Chọn ý tưởng đưa vào chương trình (Ctrl+T)</source>
        <translation>Choose ideas for the agenda (Ctrl+T)</translation>
    </message>
    <message>
        <source>Chuyển lên trước (Ctrl+↑)</source>
        <translation>Move up (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Chuyển xuống sau (Ctrl+↓)</source>
        <translation>Move down (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Đưa ra, có ghi lý do (Ctrl+Delete)</source>
        <translation>Remove, giving a reason (Ctrl+Delete)</translation>
    </message>
</context>
<context>
    <name>SessionAttendance</name>
    <message>
        <source>Nhấn Space để đánh dấu có mặt hoặc vắng mặt. Người dự khuyết chỉ tính khi người được thay vắng mặt.</source>
        <translation>Press Space to mark present or absent. A substitute counts only when the member replaced is absent.</translation>
    </message>
    <message>
        <source>In &amp;danh sách điểm danh…</source>
        <translation>Print atten&amp;dance sheet…</translation>
    </message>
    <message>
        <source>Danh sách để thành viên và đại biểu ký tên (Alt+D)</source>
        <translation>A list for members and guests to sign (Alt+D)</translation>
    </message>
    <message>
        <source>Có mặt</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Lý do vắng</source>
        <translation>Reason of absence</translation>
    </message>
    <message>
        <source>{name} có mặt</source>
        <translation>{name} is present</translation>
    </message>
    <message>
        <source>Đánh dấu có mặt (Space)</source>
        <translation>Mark as present (Space)</translation>
    </message>
    <message>
        <source>Lý do vắng của {name}</source>
        <translation>Reason of absence of {name}</translation>
    </message>
    <message>
        <source>Ghi lý do vắng</source>
        <translation>Give the reason of absence</translation>
    </message>
    <message>
        <source>Dự khuyết cho {name}</source>
        <translation>Substitute for {name}</translation>
    </message>
    <message>
        <source>Có mặt {present}/{members} – chưa đủ thành phần (cần ít nhất {share} {of})</source>
        <translation>Present {present}/{members} – no quorum (at least {share} of {of} needed)</translation>
    </message>
    <message>
        <source>Có mặt {present}/{members} – đủ thành phần (cần ít nhất {share} {of})</source>
        <translation>Present {present}/{members} – quorum (at least {share} of {of} needed)</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Tiêu chí và quy tắc của ngày họp được chốt vào phiên họp khi lưu.</source>
        <translation>The criteria and rules of the day of the session are fixed in it on saving.</translation>
    </message>
    <message>
        <source>Phiên họp mới</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Bộ tiêu chí và cách tính điểm chỉ đổi được khi đang chuẩn bị.</source>
        <translation>The rubric and the way of scoring can be changed only during preparation.</translation>
    </message>
    <message>
        <source>Sửa thông tin phiên họp</source>
        <translation>Edit the session&apos;s details</translation>
    </message>
    <message>
        <source>08:00</source>
        <translation>08:00</translation>
    </message>
    <message>
        <source>Ẩn tên tác giả trên phiếu chấm</source>
        <translation>Hide the authors&apos; names on score sheets</translation>
    </message>
    <message>
        <source>Bỏ một phiếu cao nhất và một phiếu thấp nhất (từ 5 phiếu)</source>
        <translation>Drop one highest and one lowest sheet (from 5 sheets)</translation>
    </message>
    <message>
        <source>Hội đồng</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Tên phiên họp</source>
        <translation>Name of the session</translation>
    </message>
    <message>
        <source>Ngày họp</source>
        <translation>Day of the session</translation>
    </message>
    <message>
        <source>Bắt đầu lúc</source>
        <translation>Starts at</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Đại biểu mời</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>Mỗi dòng một người: họ tên, chức vụ, đơn vị</source>
        <translation>A line each: name, position, unit</translation>
    </message>
    <message>
        <source>Bộ tiêu chí</source>
        <translation>Rubric</translation>
    </message>
    <message>
        <source>Giữ bộ tiêu chí đã chốt</source>
        <translation>Keep the fixed rubric</translation>
    </message>
</context>
<context>
    <name>SessionRecusals</name>
    <message>
        <source>&amp;Từ chối chấm</source>
        <translation>&amp;Recuse</translation>
    </message>
    <message>
        <source>T&amp;hêm từ chối…</source>
        <translation>&amp;Add a recusal…</translation>
    </message>
    <message>
        <source>Cho chấm &amp;lại</source>
        <translation>&amp;Let score again</translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Cần hỏi vì</source>
        <translation>To ask because</translation>
    </message>
    <message>
        <source>Tác giả</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>trường hợp cần hỏi</source>
        <translation>cases to ask about</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Cách ghi</source>
        <translation>How recorded</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>lượt từ chối</source>
        <translation>recusals</translation>
    </message>
    <message>
        <source>Không có trường hợp nào cần hỏi.</source>
        <translation>No case to ask about.</translation>
    </message>
    <message>
        <source>{at}. {title}</source>
        <translation>{at}. {title}</translation>
    </message>
    <message>
        <source>Chưa có ai từ chối chấm.</source>
        <translation>Nobody is recused.</translation>
    </message>
    <message>
        <source>Ghi thành viên đang chọn từ chối chấm (Enter)</source>
        <translation>Record that the chosen member is recused (Enter)</translation>
    </message>
    <message>
        <source>Ghi một lượt từ chối khác (Ctrl+T)</source>
        <translation>Record another recusal (Ctrl+T)</translation>
    </message>
    <message>
        <source>Bỏ lượt từ chối đang chọn (Ctrl+Delete)</source>
        <translation>Take the chosen recusal back (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Hỏi thành viên có chấm khách quan được không. Nếu không, bấm Từ chối chấm; nếu được, cứ để nguyên.</source>
        <translation>Ask the member whether they can judge fairly. If not, press Recuse; if so, leave it as it is.</translation>
    </message>
    <message>
        <source>Tác giả, đồng tác giả tự động không chấm và không biểu quyết ý tưởng của mình.</source>
        <translation>Authors and co-authors do not score or vote on their own ideas; the program sees to it.</translation>
    </message>
    <message>
        <source>Cần hỏi</source>
        <translation>To ask</translation>
    </message>
    <message>
        <source>Đã từ chối chấm</source>
        <translation>Recused</translation>
    </message>
    <message>
        <source>Tự động</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Ghi tay</source>
        <translation>By hand</translation>
    </message>
</context>
<context>
    <name>SessionResults</name>
    <message>
        <source>Hạng</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Điểm TB</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Xếp loại</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Cao nhất</source>
        <translation>Highest</translation>
    </message>
    <message>
        <source>Thấp nhất</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>Lệch</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Phiếu</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation>In favour</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>ý tưởng</source>
        <translation>ideas</translation>
    </message>
    <message>
        <source>Kết quả phiên họp</source>
        <translation>Results of the session</translation>
    </message>
    <message>
        <source>Xem, &amp;in văn bản…</source>
        <translation>See, &amp;print documents…</translation>
    </message>
    <message>
        <source>Lưu bảng điểm &amp;Excel…</source>
        <translation>Save scores to &amp;Excel…</translation>
    </message>
    <message>
        <source>In phiếu chấm &amp;trắng…</source>
        <translation>Print &amp;blank score sheets…</translation>
    </message>
    <message>
        <source>Thông báo kết &amp;quả…</source>
        <translation>Notices of resul&amp;t…</translation>
    </message>
    <message>
        <source>Sang khen t&amp;hưởng</source>
        <translation>Go to a&amp;wards</translation>
    </message>
    <message>
        <source>Còn thiếu trước khi kết thúc</source>
        <translation>Missing before closing</translation>
    </message>
    <message>
        <source>Chương trình họp chưa có ý tưởng nào.</source>
        <translation>No idea on the agenda yet.</translation>
    </message>
    <message>
        <source>Phiếu đã chấm, bảng tổng hợp điểm, biên bản (Alt+I)</source>
        <translation>Score sheets, score summary, minutes (Alt+P)</translation>
    </message>
    <message>
        <source>Phiếu để trống cho từng thành viên (Alt+T)</source>
        <translation>Blank sheets for each member (Alt+B)</translation>
    </message>
    <message>
        <source>Mọi điểm của phiên họp trong một bảng tính (Alt+E)</source>
        <translation>All scores of the session in one workbook (Alt+E)</translation>
    </message>
    <message>
        <source>Đề nghị khen thưởng từ kết quả này (Alt+H)</source>
        <translation>Nominate for awards from these results (Alt+W)</translation>
    </message>
    <message>
        <source>Trả lời tác giả của từng ý tưởng (Alt+Q)</source>
        <translation>Answers to the authors of each idea (Alt+T)</translation>
    </message>
    <message>
        <source>Lưu bảng điểm</source>
        <translation>Save the score table</translation>
    </message>
    <message>
        <source>… và {count} việc nữa</source>
        <translation>… and {count} more</translation>
    </message>
    <message>
        <source>Đã đủ. Có thể kết thúc phiên họp.</source>
        <translation>Nothing is missing. The session can be closed.</translation>
    </message>
    <message>
        <source>{at}: {by} kết thúc phiên họp</source>
        <translation>{at}: {by} closed the session</translation>
    </message>
    <message>
        <source>{at}: {by} mở lại phiên họp – lý do: {reason}</source>
        <translation>{at}: {by} reopened the session – reason: {reason}</translation>
    </message>
    <message>
        <source>cán bộ</source>
        <translation>the clerk</translation>
    </message>
    <message>
        <source>{spread} (lớn)</source>
        <translation>{spread} (wide)</translation>
    </message>
</context>
<context>
    <name>SessionScores</name>
    <message>
        <source>Phiếu &amp;tiếp theo</source>
        <translation>&amp;Next sheet</translation>
    </message>
    <message>
        <source>Phiếu &amp;Excel</source>
        <translation>&amp;Excel sheets</translation>
    </message>
    <message>
        <source>Theo thành viên</source>
        <translation>By member</translation>
    </message>
    <message>
        <source>Theo ý tưởng</source>
        <translation>By idea</translation>
    </message>
    <message>
        <source>Đổi hướng nhập (F6)</source>
        <translation>Change the direction of entry (F6)</translation>
    </message>
    <message>
        <source>Phiếu đang nhập</source>
        <translation>Current sheet</translation>
    </message>
    <message>
        <source>Phiếu trước (Ctrl+Page Up)</source>
        <translation>Previous sheet (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Phiếu trước</source>
        <translation>Previous sheet</translation>
    </message>
    <message>
        <source>Phiếu tiếp theo (Ctrl+Page Down hoặc Ctrl+Enter)</source>
        <translation>Next sheet (Ctrl+Page Down or Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Lập phiếu Excel cho thành viên, nhận phiếu gửi về (Ctrl+Shift+P)</source>
        <translation>Make score workbooks for members, receive them back (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>{name} – vắng mặt</source>
        <translation>{name} – absent</translation>
    </message>
    <message>
        <source>{name} – {done}/{whole} phiếu</source>
        <translation>{name} – {done}/{whole} sheets</translation>
    </message>
    <message>
        <source>{name} vắng mặt: {why}.</source>
        <translation>{name} is absent: {why}.</translation>
    </message>
    <message>
        <source>{name} vắng mặt.</source>
        <translation>{name} is absent.</translation>
    </message>
    <message>
        <source>{name} từ chối chấm ý tưởng này: {why}.</source>
        <translation>{name} is recused from this idea: {why}.</translation>
    </message>
    <message>
        <source>thiếu {count}</source>
        <translation>{count} missing</translation>
    </message>
    <message>
        <source>Cả phiên họp: đã nhập đủ {done}/{whole} phiếu.</source>
        <translation>Whole session: {done}/{whole} sheets complete.</translation>
    </message>
    <message>
        <source>Phiên họp chưa bắt đầu. Nhấn “Bắt đầu phiên họp” rồi nhập điểm.</source>
        <translation>The session has not started. Press “Start the session”, then enter the scores.</translation>
    </message>
    <message>
        <source>Phiên họp đã kết thúc, điểm đã khóa. Muốn sửa, mở lại phiên họp và ghi lý do.</source>
        <translation>The session is closed and the scores are locked. To change them, reopen the session and give a reason.</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Phiên họp</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>&amp;Các phiên họp</source>
        <translation>Sess&amp;ions</translation>
    </message>
    <message>
        <source>&amp;Sửa thông tin…</source>
        <translation>Edit &amp;details…</translation>
    </message>
    <message>
        <source>&amp;Bắt đầu phiên họp</source>
        <translation>&amp;Start the session</translation>
    </message>
    <message>
        <source>&amp;Kết thúc phiên họp…</source>
        <translation>&amp;Close the session…</translation>
    </message>
    <message>
        <source>&amp;Mở lại phiên họp…</source>
        <translation>Re&amp;open the session…</translation>
    </message>
    <message>
        <source>Chưa chọn phiên họp nào.</source>
        <translation>No session chosen.</translation>
    </message>
    <message>
        <source>Xem các phiên họp</source>
        <translation>See the sessions</translation>
    </message>
    <message>
        <source>1. Chương trình</source>
        <translation>1. Agenda</translation>
    </message>
    <message>
        <source>2. Điểm danh</source>
        <translation>2. Attendance</translation>
    </message>
    <message>
        <source>3. Từ chối chấm</source>
        <translation>3. Recusals</translation>
    </message>
    <message>
        <source>4. Nhập điểm</source>
        <translation>4. Scores</translation>
    </message>
    <message>
        <source>5. Biểu quyết, kết luận</source>
        <translation>5. Votes, conclusions</translation>
    </message>
    <message>
        <source>6. Kết quả, văn bản</source>
        <translation>6. Results, documents</translation>
    </message>
    <message>
        <source>Trở lại danh sách phiên họp (Alt+C)</source>
        <translation>Back to the list of sessions (Alt+I)</translation>
    </message>
    <message>
        <source>Sửa tên, ngày giờ, địa điểm (Alt+S)</source>
        <translation>Edit name, date, time, place (Alt+D)</translation>
    </message>
    <message>
        <source>Bắt đầu họp để nhập điểm (Alt+B)</source>
        <translation>Start the session to enter scores (Alt+S)</translation>
    </message>
    <message>
        <source>Khóa điểm và kết luận (Alt+K)</source>
        <translation>Lock scores and conclusions (Alt+C)</translation>
    </message>
    <message>
        <source>Mở khóa để sửa, có ghi lý do (Alt+M)</source>
        <translation>Unlock for changes, giving a reason (Alt+O)</translation>
    </message>
    <message>
        <source>Bắt đầu phiên họp?</source>
        <translation>Start the session?</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Từ đây có thể nhập điểm. Bộ tiêu chí và quy tắc của phiên họp giữ nguyên.</source>
        <translation>Scores can be entered from now on. The session&apos;s rubric and rules stay as they are.</translation>
    </message>
    <message>
        <source>Chưa kết thúc được phiên họp. Còn thiếu:</source>
        <translation>The session cannot be closed yet. Missing:</translation>
    </message>
    <message>
        <source>Điểm, biểu quyết và kết luận sẽ được khóa; ý tưởng chuyển theo kết luận.</source>
        <translation>Scores, votes and conclusions will be locked; ideas move on as concluded.</translation>
    </message>
    <message>
        <source>Còn phiếu chưa nhập, sẽ không tính vào kết quả:</source>
        <translation>Sheets not entered, not counted in the results:</translation>
    </message>
    <message>
        <source>Kết thúc phiên họp?</source>
        <translation>Close the session?</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Mở lại phiên họp</source>
        <translation>Reopen the session</translation>
    </message>
    <message>
        <source>Kết quả được rút lại, ý tưởng trở về đang đánh giá. Lý do được lưu lại.</source>
        <translation>The results are taken back and the ideas return to assessment. The reason is kept.</translation>
    </message>
    <message>
        <source>{council} · ngày {on}</source>
        <translation>{council} · {on}</translation>
    </message>
</context>
<context>
    <name>SessionVotes</name>
    <message>
        <source>TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Điểm</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>ý tưởng</source>
        <translation>ideas</translation>
    </message>
    <message>
        <source>&amp;Lưu, sang ý tưởng tiếp theo</source>
        <translation>Sa&amp;ve, go to the next idea</translation>
    </message>
    <message>
        <source>11:15</source>
        <translation>11:15</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Kết luận chung</source>
        <translation>General conclusion</translation>
    </message>
    <message>
        <source>Kết thúc lúc</source>
        <translation>Ends at</translation>
    </message>
    <message>
        <source>Cả phiên họp</source>
        <translation>Whole session</translation>
    </message>
    <message>
        <source>Chưa kết luận</source>
        <translation>Not concluded</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>To be reviewed</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>Số, ngày của văn bản quy định</source>
        <translation>Number and date of the regulation</translation>
    </message>
    <message>
        <source>Giá trị</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Văn bản ghi ngày trước ngày này vẫn dùng giá trị cũ.</source>
        <translation>Documents dated before this day keep the old value.</translation>
    </message>
    <message>
        <source>Văn bản ghi ngày trước ngày này vẫn dùng giá trị cũ. Chỉ sửa lỗi gõ thì ghi {began}, ngày bắt đầu của giá trị đang dùng.</source>
        <translation>Documents dated before this day keep the old value. To correct only a typing mistake, enter {began}, the first day of the value in force.</translation>
    </message>
    <message>
        <source>Áp dụng từ ngày</source>
        <translation>In use from</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Các giá trị theo thời gian</source>
        <translation>Values over time</translation>
    </message>
    <message>
        <source>Từ {first}: {value}</source>
        <translation>From {first}: {value}</translation>
    </message>
    <message>
        <source>Từ {first} đến {last}: {value}</source>
        <translation>From {first} to {last}: {value}</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Công thức của biểu: tự tính khi mở bằng Excel, không ghi vào đây.</source>
        <translation>Formula of the form: counted when the file is opened in Excel, not written here.</translation>
    </message>
    <message>
        <source>Chỗ ghi số {number}</source>
        <translation>Mark {number}</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Đăng nhập</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Tệp dữ liệu: {name}</source>
        <translation>Data file: {name}</translation>
    </message>
    <message>
        <source>Chọn tên của mình</source>
        <translation>Choose your name</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>&amp;Quên mật khẩu…</source>
        <translation>&amp;Forgotten password…</translation>
    </message>
    <message>
        <source>Đăng &amp;nhập</source>
        <translation>Sign &amp;in</translation>
    </message>
    <message>
        <source>Th&amp;oát</source>
        <translation>E&amp;xit</translation>
    </message>
    <message>
        <source>Chưa chọn tên.</source>
        <translation>No name has been chosen.</translation>
    </message>
    <message>
        <source>Chưa gõ mật khẩu.</source>
        <translation>No password was typed.</translation>
    </message>
</context>
<context>
    <name>SignerDialog</name>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Văn bản của xã</source>
        <translation>Documents of the commune</translation>
    </message>
    <message>
        <source>Văn bản của phòng</source>
        <translation>Documents of the department</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Ghi như Phó Chủ tịch, Trưởng phòng</source>
        <translation>Write for example Phó Chủ tịch, Trưởng phòng</translation>
    </message>
    <message>
        <source>Cách ký</source>
        <translation>Way of signing</translation>
    </message>
    <message>
        <source>Chức vụ cấp trưởng</source>
        <translation>Position of the head</translation>
    </message>
    <message>
        <source>Tập thể được thay mặt</source>
        <translation>Collective represented</translation>
    </message>
    <message>
        <source>Văn bản ủy quyền</source>
        <translation>Authorisation</translation>
    </message>
    <message>
        <source>Số, ngày của văn bản ủy quyền; ghi thời hạn ủy quyền ở “Đến ngày”.</source>
        <translation>Number and day of the authorisation; enter its end as “To day”.</translation>
    </message>
    <message>
        <source>Ký văn bản nào</source>
        <translation>Which documents</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Trên văn bản sẽ in</source>
        <translation>Printed on the document</translation>
    </message>
    <message>
        <source>Còn thiếu chức vụ</source>
        <translation>Position missing</translation>
    </message>
</context>
<context>
    <name>SignersTab</name>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Ghi trên văn bản</source>
        <translation>Written on documents</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
    <message>
        <source>người ký</source>
        <translation>signers</translation>
    </message>
    <message>
        <source>Quyết định khen thưởng và Giấy khen luôn ký theo thẩm quyền của Chủ tịch, không ghi TM.</source>
        <translation>Award decisions and certificates of merit are always signed by the Chairman&apos;s own authority, without TM.</translation>
    </message>
    <message>
        <source>&amp;Thêm người ký</source>
        <translation>&amp;Add a signer</translation>
    </message>
    <message>
        <source>&amp;Sửa</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Chưa ghi tên</source>
        <translation>No name given</translation>
    </message>
    <message>
        <source>Còn thiếu chức vụ</source>
        <translation>Position missing</translation>
    </message>
    <message>
        <source>Của phòng</source>
        <translation>Of the department</translation>
    </message>
    <message>
        <source>Của xã</source>
        <translation>Of the commune</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Đã khôi phục từ bản sao lưu.</source>
        <translation>Restored from the backup.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu không còn mã hóa.</source>
        <translation>The data file is not encrypted any more.</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Sửa việc hỗ trợ</source>
        <translation>Correct the support task</translation>
    </message>
    <message>
        <source>Giao việc hỗ trợ hoàn thiện</source>
        <translation>Give a support task</translation>
    </message>
    <message>
        <source>Việc đầu tiên của ý tưởng “Đạt” chuyển ý tưởng sang bước hỗ trợ.</source>
        <translation>The first task of an approved idea moves it to the support step.</translation>
    </message>
    <message>
        <source>Gõ số hoặc tên ý tưởng</source>
        <translation>Type a number or a title</translation>
    </message>
    <message>
        <source>Gõ tên cơ quan, đơn vị</source>
        <translation>Type the name of an office or unit</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Đơn vị hỗ trợ</source>
        <translation>Supporting unit</translation>
    </message>
    <message>
        <source>Việc hỗ trợ</source>
        <translation>Support task</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Việc xong thì có gì, ví dụ: bản thiết kế nhãn, hồ sơ đăng ký</source>
        <translation>What is there when it is done, such as a label design or an application file</translation>
    </message>
    <message>
        <source>Ngày giao</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Hạn hoàn thành</source>
        <translation>Due on</translation>
    </message>
</context>
<context>
    <name>SupportEndDialog</name>
    <message>
        <source>Kết thúc việc hỗ trợ</source>
        <translation>End the support task</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Đã làm được</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Nếu thôi không làm thì ghi lý do.</source>
        <translation>If it is dropped, write the reason.</translation>
    </message>
</context>
<context>
    <name>SupportNoteDialog</name>
    <message>
        <source>Ghi tiến độ</source>
        <translation>Note progress</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>SymbolBoxes</name>
    <message>
        <source>Loại văn bản</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Ký hiệu</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Ghi như QĐ-UBND, KH-UBND; công văn ghi UBND-VHXH</source>
        <translation>Such as QĐ-UBND, KH-UBND; letters: UBND-VHXH</translation>
    </message>
</context>
<context>
    <name>SystemView</name>
    <message>
        <source>Hệ thống</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Thông tin của cơ quan có ngày hiệu lực: văn bản cũ vẫn in đúng như lúc ban hành.</source>
        <translation>Office details have dates: old documents still print as they were issued.</translation>
    </message>
    <message>
        <source>Thiết lập</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signers</translation>
    </message>
    <message>
        <source>Lĩnh vực</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Bộ tiêu chí</source>
        <translation>Rubrics</translation>
    </message>
    <message>
        <source>Căn cứ pháp lý</source>
        <translation>Legal bases</translation>
    </message>
    <message>
        <source>Văn bản mẫu</source>
        <translation>Document wording</translation>
    </message>
    <message>
        <source>Mẫu Word riêng</source>
        <translation>Own Word templates</translation>
    </message>
    <message>
        <source>An toàn dữ liệu</source>
        <translation>Safety of the data</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Tài khoản</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Dữ liệu cá nhân</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Dữ liệu, tài khoản</source>
        <translation>Data, accounts</translation>
    </message>
</context>
<context>
    <name>TabbedPage</name>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>{done}/{goal}</source>
        <translation>{done}/{goal}</translation>
    </message>
</context>
<context>
    <name>TaskStateDialog</name>
    <message>
        <source>{count} nhiệm vụ đang chọn</source>
        <translation>{count} tasks chosen</translation>
    </message>
    <message>
        <source>Ghi tình trạng nhiệm vụ</source>
        <translation>Note the state of tasks</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Ngày hoàn thành</source>
        <translation>Done on</translation>
    </message>
</context>
<context>
    <name>TemplateBlanksDialog</name>
    <message>
        <source>Các ô điền</source>
        <translation>Blanks</translation>
    </message>
    <message>
        <source>Chép ô rồi dán vào mẫu Word. Ô nhiều dòng: dòng for và dòng endfor đứng riêng mỗi dòng một đoạn; ô bảng: dòng for và endfor đứng riêng mỗi dòng một hàng.</source>
        <translation>Copy a blank and paste it into the Word template. Blank of several lines: the for and endfor lines each stand in a paragraph of their own; table blank: the for and endfor lines each stand in a row of their own.</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Ghi trong mẫu</source>
        <translation>Write in the template</translation>
    </message>
    <message>
        <source>Ví dụ</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>ô điền</source>
        <translation>blanks</translation>
    </message>
    <message>
        <source>&amp;Chép ô này</source>
        <translation>&amp;Copy this blank</translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Đã chép. Dán vào Word bằng Ctrl+V.</source>
        <translation>Copied. Paste it in Word with Ctrl+V.</translation>
    </message>
    <message>
        <source>(không có ở văn bản này)</source>
        <translation>(not in this document)</translation>
    </message>
</context>
<context>
    <name>TemplatesTab</name>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Tệp mẫu</source>
        <translation>Template file</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Ngày đưa vào</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>Người đưa vào</source>
        <translation>Added by</translation>
    </message>
    <message>
        <source>Mẫu riêng của cơ quan, chỉ xuất Word: chương trình điền vào tệp .docx của cơ quan. PDF, bản in và xem trước vẫn theo thể thức của chương trình.</source>
        <translation>The office’s own template, Word only: the program fills the office’s .docx. PDF, print and preview keep the program’s form.</translation>
    </message>
    <message>
        <source>loại văn bản</source>
        <translation>kinds of documents</translation>
    </message>
    <message>
        <source>&amp;Chọn tệp mẫu…</source>
        <translation>&amp;Choose template…</translation>
    </message>
    <message>
        <source>Các ô đ&amp;iền</source>
        <translation>&amp;Blanks</translation>
    </message>
    <message>
        <source>Điền &amp;thử</source>
        <translation>&amp;Try filling</translation>
    </message>
    <message>
        <source>&amp;Ngừng dùng</source>
        <translation>St&amp;op using</translation>
    </message>
    <message>
        <source>&amp;Gỡ mẫu</source>
        <translation>Remo&amp;ve template</translation>
    </message>
    <message>
        <source>Chọn tệp mẫu</source>
        <translation>Choose a template</translation>
    </message>
    <message>
        <source>Tài liệu Word (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>Gỡ mẫu riêng “{name}”?</source>
        <translation>Remove the template “{name}”?</translation>
    </message>
    <message>
        <source>Gỡ mẫu</source>
        <translation>Remove template</translation>
    </message>
    <message>
        <source>Văn bản đã lập không thay đổi.</source>
        <translation>Documents already made do not change.</translation>
    </message>
    <message>
        <source>… và {count} chỗ khác.</source>
        <translation>… and {count} other places.</translation>
    </message>
    <message>
        <source>Mẫu chưa dùng được. Hãy sửa:</source>
        <translation>The template cannot be used yet. Mend:</translation>
    </message>
    <message>
        <source>Đã điền thử vào tệp {name}.</source>
        <translation>Filled on trial into the file {name}.</translation>
    </message>
    <message>
        <source>&amp;Dùng lại</source>
        <translation>&amp;Use again</translation>
    </message>
    <message>
        <source>Theo chương trình</source>
        <translation>The program’s</translation>
    </message>
    <message>
        <source>Đang dùng</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Không dùng</source>
        <translation>Not used</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Người ghi: {by}</source>
        <translation>Recorded by: {by}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Quay lại màn hình trước (Alt+←)</source>
        <translation>Back to the previous screen (Alt+←)</translation>
    </message>
    <message>
        <source>Đổi người làm việc ở mục Hệ thống</source>
        <translation>Change the clerk in System</translation>
    </message>
    <message>
        <source>{unit} · {office}</source>
        <translation>{unit} · {office}</translation>
    </message>
    <message>
        <source>Năm {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>Chưa ghi tên cán bộ</source>
        <translation>No clerk&apos;s name given</translation>
    </message>
    <message>
        <source>{name} · {role}</source>
        <translation>{name} · {role}</translation>
    </message>
    <message>
        <source>Tài khoản đang làm việc (khóa máy: Ctrl+L)</source>
        <translation>The account that works here (lock: Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>UndoMoveDialog</name>
    <message>
        <source>Hãy ghi lý do hoàn tác.</source>
        <translation>Give the reason for undoing.</translation>
    </message>
    <message>
        <source>Hoàn tác bước vừa làm</source>
        <translation>Undo the last step</translation>
    </message>
    <message>
        <source>Bước “{step}” sẽ được gạch bỏ; lịch sử vẫn giữ bước này cùng lý do.</source>
        <translation>The step “{step}” will be crossed out; the history keeps it with the reason.</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>UndoTab</name>
    <message>
        <source>Lúc</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Ai làm</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Bước</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Về</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Bản ghi đã xóa</source>
        <translation>Records erased</translation>
    </message>
    <message>
        <source>bước</source>
        <translation>step</translation>
    </message>
    <message>
        <source>&amp;Hoàn tác bước này</source>
        <translation>&amp;Take this step back</translation>
    </message>
    <message>
        <source>Chỉ xem thứ đã &amp;xóa (thùng rác)</source>
        <translation>Only what was &amp;erased (trash)</translation>
    </message>
    <message>
        <source>Chưa có bước nào hoàn tác được.</source>
        <translation>There is no step yet that can be taken back.</translation>
    </message>
    <message>
        <source>Ctrl+Z hoàn tác bước cuối; ở đây chọn được bước bất kỳ, kể cả sau khi mở lại chương trình. Thứ đã xóa giữ {days} ngày. Số tiếp nhận, số văn bản đã cấp không lấy lại.</source>
        <translation>Ctrl+Z takes the last step back; here any step can be chosen, also after a restart. What was erased is kept for {days} days. Register numbers and document numbers that were given do not come back.</translation>
    </message>
    <message>
        <source>Hoàn tác “{title}”?</source>
        <translation>Take “{title}” back?</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>UnitCloseDialog</name>
    <message>
        <source>Ngừng theo dõi {name}</source>
        <translation>Stop following {name}</translation>
    </message>
    <message>
        <source>Ý tưởng và hoạt động đã ghi của đơn vị vẫn được giữ và tính vào báo cáo.</source>
        <translation>The unit&apos;s ideas and activities are kept and counted in reports.</translation>
    </message>
    <message>
        <source>Không gộp vào đơn vị nào</source>
        <translation>Do not merge into another unit</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Gộp vào đơn vị</source>
        <translation>Merge into the unit</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add a unit</translation>
    </message>
    <message>
        <source>Loại đơn vị</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Tên viết tắt</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Người đứng đầu</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Người liên hệ</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Để trống nếu là người đứng đầu.</source>
        <translation>Leave empty if it is the head.</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Chỉ sửa lỗi gõ. Đơn vị đổi tên thì bấm “Đổi tên…” để giữ tên cũ.</source>
        <translation>Only for typing errors. If the unit was renamed, press “Rename…” so that the former name is kept.</translation>
    </message>
    <message>
        <source>Theo dõi từ ngày</source>
        <translation>Followed from</translation>
    </message>
    <message>
        <source>Thư điện tử</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>UnitPasteDialog</name>
    <message>
        <source>&amp;Dán</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>&amp;Từ tệp…</source>
        <translation>&amp;From a file…</translation>
    </message>
    <message>
        <source>&amp;Xóa ô</source>
        <translation>C&amp;lear</translation>
    </message>
    <message>
        <source>&amp;Nhập vào sổ</source>
        <translation>&amp;Take into the register</translation>
    </message>
    <message>
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Người đứng đầu</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Thư điện tử</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Ghi chú của chương trình</source>
        <translation>Remark of the program</translation>
    </message>
    <message>
        <source>dòng</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>Đã nhận các cột: {names}.</source>
        <translation>Columns recognised: {names}.</translation>
    </message>
    <message>
        <source>Đóng mà chưa nhập những dòng trong ô?</source>
        <translation>Close without taking in the lines in the box?</translation>
    </message>
    <message>
        <source>Đóng, bỏ các dòng này</source>
        <translation>Close, drop these lines</translation>
    </message>
    <message>
        <source>Những dòng đã nhập vào sổ vẫn còn trong sổ.</source>
        <translation>Lines already taken in stay in the register.</translation>
    </message>
    <message>
        <source>Dán danh sách đơn vị</source>
        <translation>Paste a list of units</translation>
    </message>
    <message>
        <source>Dán danh sách đơn vị từ Excel</source>
        <translation>Paste a list of units from Excel</translation>
    </message>
    <message>
        <source>Trong Excel, chọn bảng (có hoặc không có dòng tiêu đề), nhấn Ctrl+C, rồi nhấn Ctrl+V vào ô dưới đây. Ô trống trong bảng không xóa điều đã có trong sổ.</source>
        <translation>In Excel choose the table (with or without its header row), press Ctrl+C, then press Ctrl+V in the box below. Empty cells of the table do not erase what is in the register.</translation>
    </message>
    <message>
        <source>Bảng được dán</source>
        <translation>Pasted table</translation>
    </message>
    <message>
        <source>Chưa có dòng nào. Chỉ cần cột tên đơn vị; loại đoán theo tên (Thôn, Trường…).</source>
        <translation>No lines yet. Only the name column is needed; the kind is guessed from the name (Thôn, Trường…).</translation>
    </message>
    <message>
        <source>Tên viết tắt</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Người liên hệ</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{new} thêm mới, {changed} bổ sung, {same} đã có, {wrong} chưa đúng.</source>
        <translation>{new} new, {changed} completed, {same} there already, {wrong} wrong.</translation>
    </message>
    <message>
        <source>(trống)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Ghi lại: {names}.</source>
        <translation>Written again: {names}.</translation>
    </message>
    <message>
        <source>Dòng {line}: {remark}</source>
        <translation>Line {line}: {remark}</translation>
    </message>
    <message>
        <source>Chọn tệp danh sách</source>
        <translation>Choose the list file</translation>
    </message>
    <message>
        <source>Bảng tính (*.xlsx *.xls *.csv);;Mọi tệp (*)</source>
        <translation>Spreadsheets (*.xlsx *.xls *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Đang đọc {name}</source>
        <translation>Reading {name}</translation>
    </message>
    <message>
        <source>Đã thêm {added}, bổ sung {changed}. Còn {wrong} dòng chưa đúng: sửa ngay trong ô trên rồi nhập tiếp.</source>
        <translation>{added} added, {changed} completed. {wrong} lines are still wrong: correct them in the box above and go on.</translation>
    </message>
</context>
<context>
    <name>UnitPicker</name>
    <message>
        <source>Mọi loại đơn vị</source>
        <translation>All kinds of units</translation>
    </message>
    <message>
        <source>Chọn cả danh sách</source>
        <translation>Choose the whole list</translation>
    </message>
    <message>
        <source>Bỏ chọn</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>Gõ để tìm đơn vị</source>
        <translation>Type to find a unit</translation>
    </message>
    <message>
        <source>Tìm đơn vị</source>
        <translation>Find a unit</translation>
    </message>
    <message>
        <source>Loại đơn vị</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>Đã chọn {count} đơn vị</source>
        <translation>{count} units chosen</translation>
    </message>
</context>
<context>
    <name>UnitPointsDialog</name>
    <message>
        <source>Chấm điểm {unit}, năm {year}</source>
        <translation>Points for {unit}, {year}</translation>
    </message>
    <message>
        <source>Các dòng khác do chương trình tính từ sổ, không chấm tay.</source>
        <translation>The other lines are counted by the program from the register, not entered.</translation>
    </message>
    <message>
        <source>{label} (tối đa {most})</source>
        <translation>{label} (at most {most})</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Điểm</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Chưa chọn nội dung chấm.</source>
        <translation>What is judged was not chosen.</translation>
    </message>
</context>
<context>
    <name>UnitRenameDialog</name>
    <message>
        <source>Đổi tên {name}</source>
        <translation>Rename {name}</translation>
    </message>
    <message>
        <source>Số liệu và nhật ký của những ngày trước vẫn ghi tên cũ. Chỉ gõ nhầm tên thì bấm Sửa, không cần đổi tên.</source>
        <translation>Figures and log of earlier days keep the former name. For a typing error press Edit; no renaming is needed.</translation>
    </message>
    <message>
        <source>Tên mới</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Ngày tên mới có hiệu lực theo văn bản.</source>
        <translation>The day from which the new name is valid by its document.</translation>
    </message>
</context>
<context>
    <name>UnitReportDialog</name>
    <message>
        <source>Sửa số liệu báo cáo</source>
        <translation>Correct the figures of the report</translation>
    </message>
    <message>
        <source>Nhận báo cáo</source>
        <translation>Receive a report</translation>
    </message>
    <message>
        <source>{unit}: báo cáo {period}.</source>
        <translation>{unit}: report for {period}.</translation>
    </message>
    <message>
        <source>Ngày nhận</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Ngày phát động</source>
        <translation>Day of launch</translation>
    </message>
    <message>
        <source>Số lần tuyên truyền</source>
        <translation>Times of outreach</translation>
    </message>
    <message>
        <source>Lượt người tham gia</source>
        <translation>People who took part</translation>
    </message>
    <message>
        <source>Số ý tưởng</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Số ý tưởng đã áp dụng</source>
        <translation>Ideas in use</translation>
    </message>
    <message>
        <source>Kết quả nổi bật</source>
        <translation>Main results</translation>
    </message>
    <message>
        <source>Khó khăn, vướng mắc</source>
        <translation>Difficulties</translation>
    </message>
    <message>
        <source>Đề xuất, kiến nghị</source>
        <translation>Proposals, requests</translation>
    </message>
    <message>
        <source>Người báo cáo</source>
        <translation>Reported by</translation>
    </message>
</context>
<context>
    <name>UnitResultDialog</name>
    <message>
        <source>Tiêu chí</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Điểm</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Tối đa</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Lý do, người chấm</source>
        <translation>Reason, given by</translation>
    </message>
    <message>
        <source>dòng</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>&amp;Xem bản ghi</source>
        <translation>&amp;Show records</translation>
    </message>
    <message>
        <source>&amp;In phiếu kết quả…</source>
        <translation>&amp;Print result sheet…</translation>
    </message>
    <message>
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>{unit}, năm {year}</source>
        <translation>{unit}, {year}</translation>
    </message>
    <message>
        <source>Kết quả của đơn vị</source>
        <translation>Result of the unit</translation>
    </message>
    <message>
        <source>Năm {year}: {points} điểm, xếp thứ {place}; thứ {kind_place} trong loại.</source>
        <translation>{year}: {points} points, place {place}; place {kind_place} in its kind.</translation>
    </message>
    <message>
        <source>Chưa chấm</source>
        <translation>Not judged yet</translation>
    </message>
</context>
<context>
    <name>UnitSide</name>
    <message>
        <source>Bỏ lần đổi tên</source>
        <translation>Take the renaming back</translation>
    </message>
    <message>
        <source>&amp;Ghi hoạt động…</source>
        <translation>&amp;Record an activity…</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Minh chứng…</source>
        <translation>Evidence…</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>hoạt động</source>
        <translation>activities</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị</source>
        <translation>No unit is chosen</translation>
    </message>
    <message>
        <source>Chưa ghi đơn vị này phát động hay tuyên truyền. Bấm “Ghi hoạt động…”.</source>
        <translation>No launch or outreach of this unit is recorded. Press “Record an activity…”.</translation>
    </message>
    <message>
        <source>Loại: {text}</source>
        <translation>Kind: {text}</translation>
    </message>
    <message>
        <source>Người đứng đầu: {text}</source>
        <translation>Head: {text}</translation>
    </message>
    <message>
        <source>Liên hệ: {text}</source>
        <translation>Contact: {text}</translation>
    </message>
    <message>
        <source>Địa chỉ: {text}</source>
        <translation>Address: {text}</translation>
    </message>
    <message>
        <source>Tên cũ: {text}</source>
        <translation>Formerly: {text}</translation>
    </message>
    <message>
        <source>Gộp vào: {text}</source>
        <translation>Merged into: {text}</translation>
    </message>
    <message>
        <source>Nhận gộp: {text}</source>
        <translation>Took in: {text}</translation>
    </message>
    <message>
        <source>Ghi chú: {text}</source>
        <translation>Note: {text}</translation>
    </message>
    <message>
        <source>{name} (đến {day})</source>
        <translation>{name} (until {day})</translation>
    </message>
    <message>
        <source>Phát động</source>
        <translation>Launch</translation>
    </message>
    <message>
        <source>Tuyên truyền</source>
        <translation>Outreach</translation>
    </message>
</context>
<context>
    <name>UnitTaskDialog</name>
    <message>
        <source>Sửa nhiệm vụ của {unit}</source>
        <translation>Correct the task of {unit}</translation>
    </message>
    <message>
        <source>Giao nhiệm vụ cho đơn vị</source>
        <translation>Give units a task</translation>
    </message>
    <message>
        <source>Lời của nhiệm vụ theo Kế hoạch giữ nguyên; ghi được hạn và ghi chú.</source>
        <translation>The words of a task of the plan stay as they are; due day and note can be written.</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Ngày giao</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Hạn hoàn thành</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>UnitsMissingDialog</name>
    <message>
        <source>Chọn một hay nhiều dòng (Ctrl, Shift) rồi ghi; không chọn thì ghi cả danh sách.</source>
        <translation>Choose one or more lines (Ctrl, Shift), then record; with none chosen, the whole list is recorded.</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Người liên hệ</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation>units</translation>
    </message>
    <message>
        <source>Ghi phát động…</source>
        <translation>Record a launch…</translation>
    </message>
    <message>
        <source>Ghi tuyên truyền…</source>
        <translation>Record outreach…</translation>
    </message>
    <message>
        <source>Mở đơn vị</source>
        <translation>Open the unit</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đơn vị chưa phát động phong trào, tính đến hết năm {year}</source>
        <translation>Units that have not launched the movement by the end of {year}</translation>
    </message>
    <message>
        <source>Bộ phận, tổ công nghệ số chưa tuyên truyền trong năm {year}</source>
        <translation>Departments and digital teams without outreach in {year}</translation>
    </message>
    <message>
        <source>Đơn vị chưa làm</source>
        <translation>Units that have not done it</translation>
    </message>
    <message>
        <source>Không còn đơn vị nào: chỉ tiêu đã đạt 100%.</source>
        <translation>No unit is left: the target of 100% is reached.</translation>
    </message>
</context>
<context>
    <name>UnsaidForm</name>
    <message>
        <source>Để trống</source>
        <translation>Leave empty</translation>
    </message>
    <message>
        <source>Ngày tiếp nhận</source>
        <translation>Date of receipt</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Way of receipt</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Lĩnh vực</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Công bố tên</source>
        <translation>Make the name public</translation>
    </message>
</context>
<context>
    <name>ValuesBox</name>
    <message>
        <source>Gõ để tìm số liệu</source>
        <translation>Type to find a figure</translation>
    </message>
    <message>
        <source>Số liệu</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>&amp;Số liệu</source>
        <translation>&amp;Figures</translation>
    </message>
    <message>
        <source>Lấy số củ&amp;a</source>
        <translation>Perio&amp;d of the figure</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Chào mừng</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>&amp;Lưu và bắt đầu</source>
        <translation>&amp;Save and start</translation>
    </message>
    <message>
        <source>&amp;Để sau</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>Chào mừng đến với Sổ Ý tưởng Thượng Ninh</source>
        <translation>Welcome to the Thượng Ninh Idea Register</translation>
    </message>
    <message>
        <source>Ghi tên người làm việc và người ký để in đúng trên phiếu và văn bản. Chưa có đủ thì để trống; mọi mục đều sửa được ở Hệ thống.</source>
        <translation>Enter who works here and who signs, so that receipts and documents are printed right. Leave empty what you do not know yet; everything can be changed in System.</translation>
    </message>
    <message>
        <source>Cán bộ tiếp nhận</source>
        <translation>Intake clerk</translation>
    </message>
    <message>
        <source>{title} (văn bản của xã)</source>
        <translation>{title} (documents of the commune)</translation>
    </message>
    <message>
        <source>{title} (văn bản của phòng)</source>
        <translation>{title} (documents of the department)</translation>
    </message>
</context>
<context>
    <name>WordingEditor</name>
    <message>
        <source>&amp;Lưu</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Khôi phục lời gốc</source>
        <translation>&amp;Restore original words</translation>
    </message>
    <message>
        <source>Chèn ô điền này vào chỗ con trỏ</source>
        <translation>Put this blank at the cursor</translation>
    </message>
    <message>
        <source>Lời gốc: {text}</source>
        <translation>Original: {text}</translation>
    </message>
    <message>
        <source>chưa ghi tên</source>
        <translation>no name given</translation>
    </message>
    <message>
        <source>Sửa ngày {day}, {who}.</source>
        <translation>Changed on {day}, {who}.</translation>
    </message>
</context>
<context>
    <name>WordingPreview</name>
    <message>
        <source>Lời văn này không có văn bản để xem trước.</source>
        <translation>These words have no document to preview.</translation>
    </message>
    <message>
        <source>Đang lập bản xem trước; lần đầu có thể mất vài giây…</source>
        <translation>Making the preview; the first one may take some seconds…</translation>
    </message>
    <message>
        <source>Xem trước bằng hồ sơ mới nhất của cơ quan.</source>
        <translation>Preview of the office’s newest record.</translation>
    </message>
    <message>
        <source>Xem trước bằng dữ liệu mẫu.</source>
        <translation>Preview of sample data.</translation>
    </message>
</context>
<context>
    <name>WordingTab</name>
    <message>
        <source>Câu</source>
        <translation>Sentence</translation>
    </message>
    <message>
        <source>Lời</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Chọn văn bản, chọn câu rồi sửa. Chữ trong ngoặc nhọn là ô chương trình tự điền; **chữ** in đậm, __chữ__ in nghiêng.</source>
        <translation>Choose a document and a sentence, then edit it. What stands in braces is filled in by the program; **words** are bold, __words__ italic.</translation>
    </message>
    <message>
        <source>câu</source>
        <translation>sentences</translation>
    </message>
    <message>
        <source>Khôi phục cả &amp;văn bản</source>
        <translation>Restore the whole &amp;document</translation>
    </message>
    <message>
        <source>{title} (đã sửa {count})</source>
        <translation>{title} ({count} changed)</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Khôi phục mọi câu của “{title}” về lời gốc?</source>
        <translation>Restore every sentence of “{title}” to its original words?</translation>
    </message>
    <message>
        <source>Khôi phục</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Lời cơ quan đã sửa ở văn bản này sẽ mất; nhật ký vẫn ghi lại.</source>
        <translation>The words the office changed in this document will be lost; the audit log keeps them.</translation>
    </message>
    <message>
        <source>Chưa lưu</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Đã sửa</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Gốc</source>
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>WorkTab</name>
    <message>
        <source>Năm {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>{text} ({keys})</source>
        <translation>{text} ({keys})</translation>
    </message>
</context>
<context>
    <name>ZoomBox</name>
    <message>
        <source>Cỡ trang trên màn hình</source>
        <translation>Size of the page on the screen</translation>
    </message>
</context>
<context>
    <name>_PageList</name>
    <message>
        <source>Trang {page}</source>
        <translation>Page {page}</translation>
    </message>
</context>
<context>
    <name>screen</name>
    <message>
        <source>Đã gạch {removed} bản ghi, trả lại như cũ {restored} bản ghi.</source>
        <translation>{removed} records struck, {restored} records put back as they were.</translation>
    </message>
    <message>
        <source>Giữ nguyên vì đã có việc làm sau đó:</source>
        <translation>Kept because they were worked on since:</translation>
    </message>
</context>
</TS>
