<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>CLI11</name>
    <message>
        <source>A subcommand is required</source>
        <translation>cần nêu lệnh con</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>cần có %1</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>tham số thừa: %1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>các tham số thừa: %1</translation>
    </message>
    <message>
        <source>Could not convert: %1 = %2</source>
        <translation>giá trị không đúng kiểu: %1 = %2</translation>
    </message>
    <message>
        <source>%1: At least %2 required but received %3</source>
        <translation>%1: cần ít nhất %2 giá trị, chỉ nhận được %3</translation>
    </message>
    <message>
        <source>%1: At Most %2 required but received %3</source>
        <translation>%1: nhiều nhất %2 giá trị, đã nhận %3</translation>
    </message>
    <message>
        <source>%1: %2 required %3 missing</source>
        <translation>%1: còn thiếu %2 giá trị %3</translation>
    </message>
    <message>
        <source>%1: Should be true/false or a number</source>
        <translation>%1: phải là true/false hoặc một số</translation>
    </message>
    <message>
        <source>%1: too many inputs for a flag</source>
        <translation>%1: quá nhiều giá trị cho một tùy chọn</translation>
    </message>
    <message>
        <source>%1 was given a disallowed flag override</source>
        <translation>không được cho %1 một giá trị</translation>
    </message>
    <message>
        <source>%1 requires %2</source>
        <translation>%1 cần có %2</translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation>%1 không đi cùng %2</translation>
    </message>
</context>
<context>
    <name>spp::AboutDialog</name>
    <message>
        <source>Desktop GIS for spatial planning.</source>
        <translation>GIS máy tính cho quy hoạch không gian.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later. It comes without any warranty.</source>
        <translation>Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 2 hoặc mới hơn. Không kèm bất kỳ bảo đảm nào.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Xây dựng trên</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Cấu hình địa phương</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Hệ tọa độ</translation>
    </message>
    <message>
        <source>Coordinate operation</source>
        <translation>Phép chuyển tọa độ</translation>
    </message>
    <message>
        <source>Source of the operation</source>
        <translation>Nguồn của phép chuyển</translation>
    </message>
    <message>
        <source>About SPP</source>
        <translation>Giới thiệu SPP</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>spp::AreaFile</name>
    <message>
        <source>The file holds no area.</source>
        <translation>Tệp không chứa vùng nào.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Không có tệp này.</translation>
    </message>
</context>
<context>
    <name>spp::AuditLog</name>
    <message>
        <source>entry %1 is missing</source>
        <translation>thiếu mục %1</translation>
    </message>
    <message>
        <source>entry %1 does not follow the one before it</source>
        <translation>mục %1 không nối tiếp mục trước nó</translation>
    </message>
    <message>
        <source>entry %1 was changed</source>
        <translation>mục %1 đã bị sửa</translation>
    </message>
    <message>
        <source>entries from %1 on are missing</source>
        <translation>thiếu các mục từ %1 trở đi</translation>
    </message>
    <message>
        <source>entry %1 was not written by this program</source>
        <translation>mục %1 không do chương trình này ghi</translation>
    </message>
</context>
<context>
    <name>spp::Backdrop</name>
    <message>
        <source>“%1” is no kind of backdrop: xyz, wms, geotiff or mbtiles.</source>
        <translation>“%1” không phải loại nền bản đồ: xyz, wms, geotiff hoặc mbtiles.</translation>
    </message>
    <message>
        <source>The backdrop&apos;s file is not there.</source>
        <translation>Không tìm thấy tệp nền bản đồ.</translation>
    </message>
    <message>
        <source>Connect the drive it lies on, or choose the file again.</source>
        <translation>Hãy cắm ổ đĩa chứa tệp hoặc chọn lại tệp.</translation>
    </message>
    <message>
        <source>The backdrop&apos;s server does not answer.</source>
        <translation>Máy chủ nền bản đồ không trả lời.</translation>
    </message>
    <message>
        <source>The map works without it. Try again when there is a network, or use an MBTiles file.</source>
        <translation>Bản đồ vẫn dùng được khi không có nền này. Hãy thử lại khi có mạng hoặc dùng tệp MBTiles.</translation>
    </message>
    <message>
        <source>The backdrop&apos;s file cannot be read.</source>
        <translation>Không đọc được tệp nền bản đồ.</translation>
    </message>
</context>
<context>
    <name>spp::BackdropDialog</name>
    <message>
        <source>Add a map server</source>
        <translation>Thêm máy chủ bản đồ</translation>
    </message>
    <message>
        <source>XYZ tiles</source>
        <translation>Ô ảnh XYZ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lớp bản đồ</translation>
    </message>
    <message>
        <source>Whom to name</source>
        <translation>Ghi nguồn</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>The address begins with https:// or http://.</source>
        <translation>Địa chỉ bắt đầu bằng https:// hoặc http://.</translation>
    </message>
    <message>
        <source>The address of XYZ tiles holds {z}, {x} and {y}.</source>
        <translation>Địa chỉ ô ảnh XYZ có {z}, {x} và {y}.</translation>
    </message>
    <message>
        <source>State the layer that the server is to draw.</source>
        <translation>Hãy nêu lớp bản đồ mà máy chủ phải vẽ.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Hãy đặt tên.</translation>
    </message>
</context>
<context>
    <name>spp::BackdropList</name>
    <message>
        <source>Read the backdrops</source>
        <translation>Đọc danh sách nền bản đồ</translation>
    </message>
    <message>
        <source>Show a backdrop</source>
        <translation>Hiện nền bản đồ</translation>
    </message>
    <message>
        <source>Backdrops</source>
        <translation>Nền bản đồ</translation>
    </message>
    <message>
        <source>Show the backdrop “%1”</source>
        <translation>Hiện nền bản đồ “%1”</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 không trả lời.</translation>
    </message>
    <message>
        <source>The map works without it. Try again when there is a network, or use an MBTiles file.</source>
        <translation>Bản đồ vẫn dùng được khi không có nền này. Hãy thử lại khi có mạng hoặc dùng tệp MBTiles.</translation>
    </message>
</context>
<context>
    <name>spp::BackdropMenu</name>
    <message>
        <source>Add a file (MBTiles, GeoTIFF)…</source>
        <translation>Thêm tệp (MBTiles, GeoTIFF)…</translation>
    </message>
    <message>
        <source>Add a map server (XYZ, WMS, WMTS)…</source>
        <translation>Thêm máy chủ bản đồ (XYZ, WMS, WMTS)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Add a backdrop</source>
        <translation>Thêm nền bản đồ</translation>
    </message>
    <message>
        <source>Tiles and orthophotos (*.mbtiles *.tif *.tiff *.vrt);;All files (*)</source>
        <translation>Ô ảnh và bình đồ ảnh (*.mbtiles *.tif *.tiff *.vrt);;Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>spp::BookmarkPopup</name>
    <message>
        <source>Name of what the map shows</source>
        <translation>Tên của vùng đang hiện</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Enter goes there, F2 renames, Delete removes</source>
        <translation>Enter để đến, F2 để đổi tên, Delete để xóa</translation>
    </message>
    <message>
        <source>No bookmarks in this territory yet.</source>
        <translation>Địa bàn này chưa có dấu trang nào.</translation>
    </message>
    <message>
        <source>Open a territory to keep bookmarks in it.</source>
        <translation>Hãy mở địa bàn để lưu dấu trang.</translation>
    </message>
    <message>
        <source>Keep a bookmark</source>
        <translation>Lưu dấu trang</translation>
    </message>
    <message>
        <source>Bookmark “%1” kept.</source>
        <translation>Đã lưu dấu trang “%1”.</translation>
    </message>
    <message>
        <source>Rename a bookmark</source>
        <translation>Đổi tên dấu trang</translation>
    </message>
    <message>
        <source>Remove a bookmark</source>
        <translation>Xóa dấu trang</translation>
    </message>
</context>
<context>
    <name>spp::Bookmarks</name>
    <message>
        <source>The bookmarks could not be read.</source>
        <translation>Không đọc được các dấu trang.</translation>
    </message>
    <message>
        <source>The bookmark could not be kept: %1.</source>
        <translation>Không lưu được dấu trang: %1.</translation>
    </message>
</context>
<context>
    <name>spp::CaseArchive</name>
    <message>
        <source>The case %1 is in the state &quot;%2&quot; and takes no further review.</source>
        <translation>Hồ sơ %1 đang ở trạng thái &quot;%2&quot; nên không nhận thêm lượt kiểm tra.</translation>
    </message>
    <message>
        <source>Return it first, with a comment.</source>
        <translation>Hãy trả lại hồ sơ trước, kèm ý kiến.</translation>
    </message>
</context>
<context>
    <name>spp::CaseDesk</name>
    <message>
        <source>No procedure is stated, so the due date is not known.</source>
        <translation>Chưa nêu thủ tục nên chưa xác định được ngày hẹn trả.</translation>
    </message>
    <message>
        <source>The profile has no procedures.yaml, so no procedure is known.</source>
        <translation>Hồ sơ cấu hình không có procedures.yaml nên chưa biết thủ tục nào.</translation>
    </message>
    <message>
        <source>The profile knows no procedure &quot;%1&quot;; it knows %2.</source>
        <translation>Hồ sơ cấu hình không có thủ tục &quot;%1&quot;; các thủ tục đã biết: %2.</translation>
    </message>
    <message>
        <source>The day of receipt is not stated, so the due date is not known.</source>
        <translation>Chưa nêu ngày nhận nên chưa xác định được ngày hẹn trả.</translation>
    </message>
    <message>
        <source>The time limit of &quot;%1&quot; (%2) did not hold on %3; the due date is not known.</source>
        <translation>Thời hạn của &quot;%1&quot; (%2) chưa có hoặc hết hiệu lực vào ngày %3; chưa xác định được ngày hẹn trả.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a case number: it must not be empty, begin or end with a blank, or run over lines.</source>
        <translation>&quot;%1&quot; không dùng làm mã hồ sơ được: mã không được trống, không bắt đầu hoặc kết thúc bằng dấu cách, không xuống dòng.</translation>
    </message>
    <message>
        <source>The territory already has a case &quot;%1&quot;.</source>
        <translation>Địa bàn đã có hồ sơ &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A case number is given once; change the facts of that case instead.</source>
        <translation>Mỗi mã hồ sơ chỉ cấp một lần; hãy sửa thông tin của hồ sơ đó.</translation>
    </message>
    <message>
        <source>The case %1 is signed and cannot change.</source>
        <translation>Hồ sơ %1 đã ký, không sửa được nữa.</translation>
    </message>
    <message>
        <source>The due date %1 lies before the day of receipt %2.</source>
        <translation>Ngày hẹn trả %1 sớm hơn ngày nhận %2.</translation>
    </message>
    <message>
        <source>The case %1 is in a state &quot;%2&quot; that this program does not know.</source>
        <translation>Hồ sơ %1 ở trạng thái &quot;%2&quot; mà chương trình này không biết.</translation>
    </message>
    <message>
        <source>The case %1 is in the state &quot;%2&quot; and cannot move to &quot;%3&quot;.</source>
        <translation>Hồ sơ %1 đang ở trạng thái &quot;%2&quot;, không chuyển sang &quot;%3&quot; được.</translation>
    </message>
    <message>
        <source>Nothing follows on this state.</source>
        <translation>Sau trạng thái này không còn bước nào.</translation>
    </message>
    <message>
        <source>From there it can move to %1.</source>
        <translation>Từ đó có thể chuyển sang %1.</translation>
    </message>
    <message>
        <source>A case is returned with a comment that says what is missing.</source>
        <translation>Trả lại hồ sơ phải kèm ý kiến nêu rõ còn thiếu gì.</translation>
    </message>
    <message>
        <source>The case %1 has no review yet, so there is nothing to sign.</source>
        <translation>Hồ sơ %1 chưa có lượt kiểm tra nên chưa có gì để trình ký.</translation>
    </message>
    <message>
        <source>Review it first.</source>
        <translation>Hãy kiểm tra hồ sơ trước.</translation>
    </message>
    <message>
        <source>The case %1 cannot go for signature: the officer has not answered the conflicts %2.</source>
        <translation>Chưa thể trình ký hồ sơ %1: người thụ lý chưa có ý kiến về các nội dung không phù hợp %2.</translation>
    </message>
    <message>
        <source>Answer each: agree, disagree or not relevant, with the reason.</source>
        <translation>Hãy cho ý kiến từng nội dung: đồng ý, không đồng ý hoặc không liên quan, kèm lý do.</translation>
    </message>
    <message>
        <source>The case %1 is in the state &quot;%2&quot;: its answers cannot change.</source>
        <translation>Hồ sơ %1 đang ở trạng thái &quot;%2&quot;: không sửa ý kiến được.</translation>
    </message>
    <message>
        <source>The last review of the case %1 has no finding of the rule &quot;%2&quot;.</source>
        <translation>Lượt kiểm tra gần nhất của hồ sơ %1 không có nội dung của quy tắc &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Those that want an answer: %1.</source>
        <translation>Các nội dung cần ý kiến: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>The answer &quot;%1&quot; needs a reason: it is printed beside the finding.</source>
        <translation>Ý kiến &quot;%1&quot; phải kèm lý do: lý do được in cạnh nội dung kiểm tra.</translation>
    </message>
</context>
<context>
    <name>spp::CaseHeader</name>
    <message>
        <source>Not stated</source>
        <translation>Chưa khai</translation>
    </message>
    <message>
        <source>Review of case %1</source>
        <translation>Thẩm định hồ sơ %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Thẩm định</translation>
    </message>
    <message>
        <source>Due %1, passed</source>
        <translation>Hẹn trả %1, đã quá hạn</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Hẹn trả %1</translation>
    </message>
    <message>
        <source>Move the case on</source>
        <translation>Chuyển bước hồ sơ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Keep as case</source>
        <translation>Lưu thành hồ sơ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Begin another review</source>
        <translation>Bắt đầu lượt thẩm định khác</translation>
    </message>
    <message>
        <source>Keep case</source>
        <translation>Lưu hồ sơ</translation>
    </message>
    <message>
        <source>What is missing or wrong</source>
        <translation>Nội dung còn thiếu hoặc chưa đúng</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên hồ sơ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày nhận</translation>
    </message>
</context>
<context>
    <name>spp::CasePart</name>
    <message>
        <source>Change answer</source>
        <translation>Sửa ý kiến</translation>
    </message>
    <message>
        <source>Cases cannot be read</source>
        <translation>Không đọc được hồ sơ</translation>
    </message>
    <message>
        <source>The case %1 cannot be opened</source>
        <translation>Không mở được hồ sơ %1</translation>
    </message>
    <message>
        <source>The review was not kept under the case</source>
        <translation>Lượt kiểm tra chưa được lưu vào hồ sơ</translation>
    </message>
    <message>
        <source>Data or rules have changed since this case was last reviewed: the findings shown are of today. Check again to keep them.</source>
        <translation>Dữ liệu hoặc quy tắc đã thay đổi kể từ lượt kiểm tra trước của hồ sơ này: kết quả đang hiện là của hôm nay. Hãy kiểm tra lại để lưu.</translation>
    </message>
    <message>
        <source>The case stays where it is</source>
        <translation>Hồ sơ chưa chuyển bước</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Hồ sơ %1: %2</translation>
    </message>
    <message>
        <source>The answer was not kept</source>
        <translation>Ý kiến chưa được lưu</translation>
    </message>
    <message>
        <source>Keep the work as a case to answer findings.</source>
        <translation>Lưu thành hồ sơ để ghi ý kiến của người thụ lý.</translation>
    </message>
    <message>
        <source>The territory is read-only.</source>
        <translation>Địa bàn chỉ đọc.</translation>
    </message>
    <message>
        <source>Check again before you answer.</source>
        <translation>Hãy kiểm tra lại trước khi ghi ý kiến.</translation>
    </message>
</context>
<context>
    <name>spp::CaseRegister</name>
    <message>
        <source>The territory has no case &quot;%1&quot;.</source>
        <translation>Địa bàn không có hồ sơ &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;spp case list&quot; shows those it has.</source>
        <translation>Dùng &quot;spp case list&quot; để xem các hồ sơ hiện có.</translation>
    </message>
</context>
<context>
    <name>spp::CaseState</name>
    <message>
        <source>Draft</source>
        <translation>Dự thảo</translation>
    </message>
    <message>
        <source>Waiting for the check</source>
        <translation>Chờ kiểm tra</translation>
    </message>
    <message>
        <source>For signature</source>
        <translation>Trình ký</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Trả lại</translation>
    </message>
</context>
<context>
    <name>spp::CaseSummaryPrint</name>
    <message>
        <source>Cases on %1</source>
        <translation>Tình hình hồ sơ ngày %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang xử lý</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Đến hạn hôm nay</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Đến hạn trong tuần</translation>
    </message>
    <message>
        <source>Without a due date</source>
        <translation>Chưa có ngày hẹn trả</translation>
    </message>
    <message>
        <source>With conflicts not answered yet</source>
        <translation>Còn nội dung không phù hợp chưa có ý kiến</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Chưa kiểm tra</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Đến hạn trước</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Ngày hẹn trả</translation>
    </message>
    <message>
        <source>Working days left</source>
        <translation>Số ngày làm việc còn lại</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Người thụ lý</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Không phù hợp</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Chưa có ý kiến</translation>
    </message>
    <message>
        <source>Conflicts met most often</source>
        <translation>Nội dung không phù hợp gặp nhiều nhất</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Số hồ sơ</translation>
    </message>
    <message>
        <source>Officer disagrees</source>
        <translation>Người thụ lý không đồng ý</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Chưa ghi tên</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Người thụ lý</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 mục khác</translation>
    </message>
</context>
<context>
    <name>spp::CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>No open case. A review becomes a case with &quot;Keep as case&quot;.</source>
        <translation>Chưa có hồ sơ đang xử lý. Bấm “Lưu thành hồ sơ” để lưu lượt thẩm định.</translation>
    </message>
    <message>
        <source>%1 open · %2 overdue · %3 due this week · %4 with conflicts not answered</source>
        <translation>%1 đang xử lý · %2 quá hạn · %3 đến hạn trong tuần · %4 còn nội dung không phù hợp chưa có ý kiến</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Ngày hẹn trả</translation>
    </message>
    <message>
        <source>Working days left</source>
        <translation>Số ngày làm việc còn lại</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên hồ sơ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Người thụ lý</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Chưa có ý kiến</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa xác định</translation>
    </message>
    <message>
        <source>Summary on one page…</source>
        <translation>Tóm tắt một trang…</translation>
    </message>
    <message>
        <source>A PDF for the head of division: figures, the cases that are due first</source>
        <translation>Tệp PDF cho trưởng phòng: số liệu và các hồ sơ đến hạn trước</translation>
    </message>
</context>
<context>
    <name>spp::CellWeights</name>
    <message>
        <source>The theme %1 has no polygons.</source>
        <translation>Lớp %1 không có vùng.</translation>
    </message>
</context>
<context>
    <name>spp::CitationCard</name>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Điều khoản</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>How the figure was verified</source>
        <translation>Mức độ đối chiếu số liệu</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ</translation>
    </message>
</context>
<context>
    <name>spp::CommandInput</name>
    <message>
        <source>%1 must be a number, not &quot;%2&quot;.</source>
        <translation>%1 phải là số, không phải &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not &quot;%2&quot;.</source>
        <translation>%1 phải là số nguyên, không phải &quot;%2&quot;.</translation>
    </message>
</context>
<context>
    <name>spp::CommuneCheck</name>
    <message>
        <source>Import it with --swap-axes --crs %1.</source>
        <translation>Hãy nhập với --swap-axes --crs %1.</translation>
    </message>
    <message>
        <source>Import it with --crs %1.</source>
        <translation>Hãy nhập với --crs %1.</translation>
    </message>
    <message>
        <source>%1 of %2 features of %3 lie outside it. %4</source>
        <translation>%1 trong %2 đối tượng của %3 nằm ngoài. %4</translation>
    </message>
    <message>
        <source>no commune is stated for the features</source>
        <translation>chưa rõ phường, xã của các đối tượng</translation>
    </message>
    <message>
        <source>The coordinates lie in no commune of %1 as they are, and in one with north and east exchanged.</source>
        <translation>Tọa độ để nguyên thì không thuộc phường, xã nào của %1; đổi chỗ bắc và đông thì thuộc một phường, xã.</translation>
    </message>
    <message>
        <source>Import it with --swap-axes.</source>
        <translation>Hãy nhập với --swap-axes.</translation>
    </message>
    <message>
        <source>The first features lie in no commune of %1 under %2.</source>
        <translation>Các đối tượng đầu tiên không thuộc phường, xã nào của %1 theo %2.</translation>
    </message>
    <message>
        <source>some features state no commune, or one that the profile does not know</source>
        <translation>một số đối tượng không ghi phường, xã hoặc ghi phường, xã không có trong hồ sơ cấu hình</translation>
    </message>
</context>
<context>
    <name>spp::CommuneGuard</name>
    <message>
        <source>Read as %1, the data of %2 would lie nowhere on earth.</source>
        <translation>Đọc theo %1 thì dữ liệu của %2 không nằm ở đâu trên trái đất.</translation>
    </message>
    <message>
        <source>Read as %1, the data of %2 would lie up to %3 km outside the commune: at E %4…%5, N %6…%7 instead of E %8…%9,</source>
        <translation>Đọc theo %1 thì dữ liệu của %2 nằm ngoài phường, xã đến %3 km: tại E %4…%5, N %6…%7 thay vì E %8…%9,</translation>
    </message>
    <message>
        <source> N %1…%2 (%3).</source>
        <translation> N %1…%2 (%3).</translation>
    </message>
    <message>
        <source> They fit in no coordinate system that sources here have.</source>
        <translation> Dữ liệu không khớp với hệ tọa độ nào mà các nguồn ở đây sử dụng.</translation>
    </message>
    <message>
        <source> The axes are exchanged (x is north, y is east): these coordinates only make sense swapped, in %1.</source>
        <translation> Hai trục bị đổi chỗ (x là bắc, y là đông): tọa độ này chỉ hợp lý khi đổi lại, theo %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> hoặc </translation>
    </message>
    <message>
        <source> These coordinates only make sense in %1.</source>
        <translation> Tọa độ này chỉ hợp lý theo %1.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; knows no commune &quot;%2&quot;.</source>
        <translation>Hồ sơ cấu hình &quot;%1&quot; không có phường, xã &quot;%2&quot;.</translation>
    </message>
</context>
<context>
    <name>spp::CommuneNames</name>
    <message>
        <source>&quot;%1&quot; is no day such as 2026-11-22.</source>
        <translation>&quot;%1&quot; không phải ngày, ví dụ 2026-11-22.</translation>
    </message>
</context>
<context>
    <name>spp::CommuneTable</name>
    <message>
        <source>A commune needs a code and a name.</source>
        <translation>Phường, xã phải có mã và tên.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a coordinate.</source>
        <translation>&quot;%1&quot; không phải là tọa độ.</translation>
    </message>
    <message>
        <source>The box of the commune is empty.</source>
        <translation>Khung bao của phường, xã rỗng.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Thiếu dấu ngoặc kép đóng.</translation>
    </message>
    <message>
        <source>The columns commune_code, name, xmin, ymin, xmax, ymax are needed.</source>
        <translation>Cần có các cột commune_code, name, xmin, ymin, xmax, ymax.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2.</source>
        <translation>Dòng có %1 ô, dòng tiêu đề có %2.</translation>
    </message>
    <message>
        <source>The commune %1 is given twice.</source>
        <translation>Phường, xã %1 được khai báo hai lần.</translation>
    </message>
</context>
<context>
    <name>spp::ComparisonBook</name>
    <message>
        <source>Changed parcels</source>
        <translation>Thửa đất thay đổi</translation>
    </message>
    <message>
        <source>Map sheet</source>
        <translation>Tờ bản đồ</translation>
    </message>
    <message>
        <source>Commune code</source>
        <translation>Mã xã</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Phường, xã</translation>
    </message>
    <message>
        <source>Land class</source>
        <translation>Loại đất</translation>
    </message>
    <message>
        <source>Legal area</source>
        <translation>Diện tích trên giấy tờ</translation>
    </message>
    <message>
        <source>Map area</source>
        <translation>Diện tích trên bản đồ</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Nội dung thay đổi</translation>
    </message>
    <message>
        <source>Function before</source>
        <translation>Chức năng trước</translation>
    </message>
    <message>
        <source>Cell before</source>
        <translation>Ô trước</translation>
    </message>
    <message>
        <source>Function after</source>
        <translation>Chức năng sau</translation>
    </message>
    <message>
        <source>Cell after</source>
        <translation>Ô sau</translation>
    </message>
    <message>
        <source>Limits that change</source>
        <translation>Chỉ tiêu thay đổi</translation>
    </message>
    <message>
        <source>Area that changes</source>
        <translation>Diện tích thay đổi</translation>
    </message>
    <message>
        <source>% of the parcel</source>
        <translation>% diện tích thửa</translation>
    </message>
    <message>
        <source>Main change</source>
        <translation>Thay đổi chính</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>Số thửa</translation>
    </message>
</context>
<context>
    <name>spp::ComparisonTable</name>
    <message>
        <source>Not stated</source>
        <translation>Chưa khai</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Keep the form as proposal A</source>
        <translation>Lấy nội dung đang nhập làm phương án A</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Khác nhau</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Proposal A</source>
        <translation>Phương án A</translation>
    </message>
    <message>
        <source>Proposal B (the form)</source>
        <translation>Phương án B (đang nhập)</translation>
    </message>
    <message>
        <source>Keep a checked proposal as A, change the form, check again: both stand here side by side.</source>
        <translation>Lấy một phương án đã kiểm tra làm A, sửa nội dung nhập rồi kiểm tra lại: hai phương án hiện cạnh nhau ở đây.</translation>
    </message>
</context>
<context>
    <name>spp::ComparisonText</name>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Before (ha)</source>
        <translation>Trước (ha)</translation>
    </message>
    <message>
        <source>After (ha)</source>
        <translation>Sau (ha)</translation>
    </message>
    <message>
        <source>Change (ha)</source>
        <translation>Tăng, giảm (ha)</translation>
    </message>
    <message>
        <source>Land function</source>
        <translation>Chức năng sử dụng đất</translation>
    </message>
    <message>
        <source>% of the parcel</source>
        <translation>% diện tích thửa</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Nội dung thay đổi</translation>
    </message>
    <message>
        <source>Main change</source>
        <translation>Thay đổi chính</translation>
    </message>
    <message>
        <source>… and %1 more; --out writes all of them.</source>
        <translation>… và %1 thửa nữa; --out ghi ra toàn bộ.</translation>
    </message>
    <message>
        <source>The boundary of the plan changed: %1 ha added, %2 ha taken out.</source>
        <translation>Ranh giới quy hoạch thay đổi: thêm %1 ha, bớt %2 ha.</translation>
    </message>
    <message>
        <source>Parcels with a change of function: %1; of boundary: %2; of limits only: %3.</source>
        <translation>Số thửa thay đổi chức năng: %1; thay đổi do ranh giới: %2; chỉ thay đổi chỉ tiêu: %3.</translation>
    </message>
    <message>
        <source>Places smaller than the tolerance of %1 m²: %2, together %3 m²; they are counted in the areas.</source>
        <translation>Số mảnh nhỏ hơn sai số cho phép %1 m²: %2, tổng %3 m²; đã tính vào diện tích.</translation>
    </message>
    <message>
        <source>Parcels that change by less than the tolerance of %1 m² only, not listed: %2.</source>
        <translation>Số thửa chỉ thay đổi dưới sai số cho phép %1 m², không liệt kê: %2.</translation>
    </message>
    <message>
        <source>Parcel %1 could not be compared: %2.</source>
        <translation>Không so sánh được thửa %1: %2.</translation>
    </message>
    <message>
        <source>decision %1 of %2</source>
        <translation>Quyết định số %1 ngày %2</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Từ:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Đến:</translation>
    </message>
    <message>
        <source>Map sheet</source>
        <translation>Tờ bản đồ</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>Số thửa</translation>
    </message>
</context>
<context>
    <name>spp::ComparisonWriter</name>
    <message>
        <source>The file styles/%1.qml is missing.</source>
        <translation>Thiếu tệp styles/%1.qml.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Việc so sánh đã dừng.</translation>
    </message>
    <message>
        <source>A folder has this name.</source>
        <translation>Đã có thư mục mang tên này.</translation>
    </message>
    <message>
        <source>The folder cannot be written.</source>
        <translation>Không ghi được vào thư mục.</translation>
    </message>
</context>
<context>
    <name>spp::ConditionExpression</name>
    <message>
        <source>not an expression: %1</source>
        <translation>không phải biểu thức: %1</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>biểu thức rỗng</translation>
    </message>
    <message>
        <source>The expression &quot;%1&quot; cannot be computed: %2</source>
        <translation>Không tính được biểu thức &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>The expression &quot;%1&quot; gives &quot;%2&quot;, not a number.</source>
        <translation>Biểu thức &quot;%1&quot; cho kết quả &quot;%2&quot;, không phải là số.</translation>
    </message>
    <message>
        <source>variables with @ may not be used in a rule</source>
        <translation>không được dùng biến có @ trong quy tắc</translation>
    </message>
    <message>
        <source>the function %1 may not be used in a rule</source>
        <translation>không được dùng hàm %1 trong quy tắc</translation>
    </message>
    <message>
        <source>%1 may be used with at most %2 argument(s) in a rule</source>
        <translation>trong quy tắc, %1 chỉ được dùng với nhiều nhất %2 đối số</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name that this expression may use</source>
        <translation>&quot;%1&quot; không phải là tên được dùng trong biểu thức này</translation>
    </message>
    <message>
        <source>this operator may not be used in a rule</source>
        <translation>không được dùng toán tử này trong quy tắc</translation>
    </message>
</context>
<context>
    <name>spp::ContentCheck</name>
    <message>
        <source>The catalogue says %1 features, the table has %2.</source>
        <translation>Danh mục ghi %1 đối tượng, bảng có %2.</translation>
    </message>
    <message>
        <source>The theme has %1 features, but it is not recorded where they came from.</source>
        <translation>Lớp chuyên đề có %1 đối tượng nhưng không ghi nguồn dữ liệu.</translation>
    </message>
    <message>
        <source>%1 geometries are not in %2.</source>
        <translation>%1 hình học không thuộc %2.</translation>
    </message>
    <message>
        <source>%1 geometries cannot be read.</source>
        <translation>Không đọc được %1 hình học.</translation>
    </message>
    <message>
        <source>The column is registered in reference system %1, the territory is in %2.</source>
        <translation>Cột được đăng ký theo hệ quy chiếu %1, còn địa bàn theo %2.</translation>
    </message>
    <message>
        <source>The spatial index does not agree with the geometries.</source>
        <translation>Chỉ mục không gian không khớp với hình học.</translation>
    </message>
    <message>
        <source>%1 is not the reference system that the tables use.</source>
        <translation>%1 không phải là hệ quy chiếu mà các bảng sử dụng.</translation>
    </message>
</context>
<context>
    <name>spp::CoordinateLayer</name>
    <message>
        <source>%1 rows have more or fewer cells than the header</source>
        <translation>%1 dòng có số ô nhiều hơn hoặc ít hơn dòng tiêu đề</translation>
    </message>
</context>
<context>
    <name>spp::CoordinateOperation</name>
    <message>
        <source>PROJ cannot carry out %1: %2</source>
        <translation>PROJ không thực hiện được %1: %2</translation>
    </message>
    <message>
        <source>The point %1 has no place in %2 (%3).</source>
        <translation>Điểm %1 không có vị trí trong %2 (%3).</translation>
    </message>
</context>
<context>
    <name>spp::CornerTable</name>
    <message>
        <source>Line %1: corner %2 stands where corner %3 does.</source>
        <translation>Dòng %1: đỉnh %2 trùng vị trí đỉnh %3.</translation>
    </message>
    <message>
        <source>Side %1 crosses side %2.</source>
        <translation>Cạnh %1 cắt cạnh %2.</translation>
    </message>
    <message>
        <source>An outline has at least three corners; %1 could be read.</source>
        <translation>Ranh giới phải có ít nhất ba đỉnh; chỉ đọc được %1.</translation>
    </message>
    <message>
        <source>Line %1: side %2 is printed as %3 m; from the coordinates it is %4 m, %5 m off (allowed: %6 m).</source>
        <translation>Dòng %1: cạnh %2 ghi %3 m; tính theo tọa độ là %4 m, lệch %5 m (cho phép: %6 m).</translation>
    </message>
    <message>
        <source>Read as %1, the corners lie in no commune of this place, nor do they in another coordinate system that tables here have.</source>
        <translation>Nếu đọc theo %1 thì các đỉnh không nằm trong phường, xã nào của địa bàn, và theo các hệ tọa độ khác thường dùng ở đây cũng không.</translation>
    </message>
    <message>
        <source>Read as %1, the corners lie in no commune of this place. With X and Y exchanged, in %2, they lie in %3.</source>
        <translation>Nếu đọc theo %1 thì các đỉnh không nằm trong phường, xã nào của địa bàn. Đổi X với Y, theo %2, các đỉnh nằm trong %3.</translation>
    </message>
    <message>
        <source>Read as %1, the corners lie in no commune of this place. In %2 they lie in %3.</source>
        <translation>Nếu đọc theo %1 thì các đỉnh không nằm trong phường, xã nào của địa bàn. Theo %2, các đỉnh nằm trong %3.</translation>
    </message>
    <message>
        <source>No commune is named, so that a wrong meridian would not show. Read as %1, the corners lie in %2.</source>
        <translation>Chưa nêu phường, xã nên không phát hiện được sai kinh tuyến trục. Đọc theo %1, các đỉnh nằm trong %2.</translation>
    </message>
    <message>
        <source>The profile has no communes, so the place cannot be verified.</source>
        <translation>Hồ sơ cấu hình không có danh sách phường, xã nên không kiểm tra được vị trí.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a number is missing.</source>
        <translation>Dòng %1, cột %2: thiếu số.</translation>
    </message>
    <message>
        <source>Line %1, column %2: &quot;%3&quot; cannot be read as one number.</source>
        <translation>Dòng %1, cột %2: không đọc được &quot;%3&quot; thành một số duy nhất.</translation>
    </message>
    <message>
        <source>A corner table has metres; the coordinates of %1 are not.</source>
        <translation>Bảng tọa độ đỉnh phải tính bằng mét; tọa độ theo %1 thì không.</translation>
    </message>
    <message>
        <source>Choose the zone by its central meridian.</source>
        <translation>Hãy chọn múi chiếu theo kinh tuyến trục.</translation>
    </message>
    <message>
        <source>The outline crosses itself: %1.</source>
        <translation>Ranh giới tự cắt: %1.</translation>
    </message>
</context>
<context>
    <name>spp::CornerTableDialog</name>
    <message>
        <source>Read a corner table</source>
        <translation>Đọc bảng tọa độ</translation>
    </message>
    <message>
        <source>Corner table</source>
        <translation>Bảng tọa độ</translation>
    </message>
    <message>
        <source>Paste the table: number, X (north), Y (east), side.</source>
        <translation>Dán bảng tọa độ: số hiệu đỉnh, X (Bắc), Y (Đông), cạnh.</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Hệ tọa độ</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Phường, xã</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Không nêu</translation>
    </message>
    <message>
        <source>Take as site</source>
        <translation>Lấy làm khu đất</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Đỉnh thửa</translation>
    </message>
    <message>
        <source>X (north)</source>
        <translation>X (Bắc)</translation>
    </message>
    <message>
        <source>Y (east)</source>
        <translation>Y (Đông)</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Cạnh</translation>
    </message>
    <message>
        <source>Side computed</source>
        <translation>Cạnh tính được</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Điểm cần xem</translation>
    </message>
    <message>
        <source>Corners: %1 · area %2</source>
        <translation>Số đỉnh: %1 · diện tích %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>Exchange X and Y, read in %1</source>
        <translation>Đổi chỗ X và Y, đọc theo %1</translation>
    </message>
    <message>
        <source>Exchange X and Y</source>
        <translation>Đổi chỗ X và Y</translation>
    </message>
    <message>
        <source>Read in %1</source>
        <translation>Đọc theo %1</translation>
    </message>
    <message>
        <source>Site from a corner table</source>
        <translation>Khu đất từ bảng tọa độ</translation>
    </message>
    <message>
        <source>Take as parcel</source>
        <translation>Lấy làm thửa</translation>
    </message>
</context>
<context>
    <name>spp::CornerTool</name>
    <message>
        <source>Set corner</source>
        <translation>Đặt đỉnh</translation>
    </message>
    <message>
        <source>Remove corner</source>
        <translation>Bỏ đỉnh</translation>
    </message>
    <message>
        <source>X (north) Y (east): %1</source>
        <translation>X (Bắc) Y (Đông): %1</translation>
    </message>
    <message>
        <source>X (north) Y (east): %1 … then a blank</source>
        <translation>X (Bắc) Y (Đông): %1 … rồi dấu cách</translation>
    </message>
    <message>
        <source>Distance %1 m · bearing %2</source>
        <translation>Khoảng cách %1 m · phương vị %2</translation>
    </message>
</context>
<context>
    <name>spp::CoverageOverlay</name>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Việc so sánh đã dừng.</translation>
    </message>
    <message>
        <source>The parts of a planning cell do not add up: %1 m² of %2 m².</source>
        <translation>Các phần của một ô quy hoạch cộng lại không khớp: %1 m² trên %2 m².</translation>
    </message>
</context>
<context>
    <name>spp::CreateTerritoryDialog</name>
    <message>
        <source>Create</source>
        <translation>Tạo</translation>
    </message>
    <message>
        <source>Create a territory from a profile</source>
        <translation>Tạo địa bàn từ cấu hình địa phương</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Cấu hình địa phương</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>New territory</source>
        <translation>Địa bàn mới</translation>
    </message>
    <message>
        <source>Territories (*.sqlite)</source>
        <translation>Địa bàn (*.sqlite)</translation>
    </message>
    <message>
        <source>Name the new file.</source>
        <translation>Hãy đặt tên tệp mới.</translation>
    </message>
    <message>
        <source>This file exists. Choose another name; nothing is overwritten.</source>
        <translation>Tệp này đã có. Hãy chọn tên khác; không tệp nào bị ghi đè.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Thư mục không tồn tại.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · operation %2 · %n themes</source>
        <translation>
            <numerusform>%1 · tham số tính chuyển %2 · %n chuyên đề</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation>Đang tạo %1</translation>
    </message>
</context>
<context>
    <name>spp::CrsParts</name>
    <message>
        <source>No operation with known numbers leads from &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>Không có phép tính chuyển với tham số đã biết từ &quot;%1&quot; sang &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 (%2) is not a horizontal coordinate system.</source>
        <translation>%1 (%2) không phải là hệ tọa độ mặt bằng.</translation>
    </message>
    <message>
        <source>Choose a projected or geographic one.</source>
        <translation>Hãy chọn hệ tọa độ phẳng hoặc địa lý.</translation>
    </message>
    <message>
        <source>%1 (%2) has no geographic base.</source>
        <translation>%1 (%2) không có hệ tọa độ địa lý cơ sở.</translation>
    </message>
</context>
<context>
    <name>spp::CrsRecognition</name>
    <message>
        <source>The file says %1, but its own parameters are others.</source>
        <translation>Tệp ghi %1, nhưng các tham số trong tệp lại khác.</translation>
    </message>
    <message>
        <source>State the coordinate system yourself.</source>
        <translation>Hãy tự nêu hệ tọa độ.</translation>
    </message>
    <message>
        <source>The description of the coordinate system cannot be read: %1</source>
        <translation>Không đọc được mô tả hệ tọa độ: %1</translation>
    </message>
</context>
<context>
    <name>spp::CsvTable</name>
    <message>
        <source>The file has no header.</source>
        <translation>Tệp không có dòng tiêu đề.</translation>
    </message>
</context>
<context>
    <name>spp::DatabaseCopy</name>
    <message>
        <source>The copy was stopped.</source>
        <translation>Đã dừng sao chép.</translation>
    </message>
    <message>
        <source>The copy is damaged (%1).</source>
        <translation>Bản sao bị hỏng (%1).</translation>
    </message>
</context>
<context>
    <name>spp::DateOfText</name>
    <message>
        <source>&quot;%1&quot; must be a date like 2026-11-22, not &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; phải là ngày như 2026-11-22, không phải &quot;%2&quot;.</translation>
    </message>
</context>
<context>
    <name>spp::DatumChange</name>
    <message>
        <source>&quot;%1&quot;, chosen by PROJ, accuracy not stated</source>
        <translation>&quot;%1&quot;, do PROJ chọn, không nêu độ chính xác</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, chosen by PROJ, accuracy %2 m</source>
        <translation>&quot;%1&quot;, do PROJ chọn, độ chính xác %2 m</translation>
    </message>
    <message>
        <source>%1; then %2</source>
        <translation>%1; sau đó %2</translation>
    </message>
    <message>
        <source>The datum of a profile must be a geographic coordinate system, not %1 (%2).</source>
        <translation>Hệ quy chiếu gốc của hồ sơ cấu hình phải là hệ tọa độ địa lý, không phải %1 (%2).</translation>
    </message>
    <message>
        <source>no datum change</source>
        <translation>không tính chuyển hệ quy chiếu</translation>
    </message>
    <message>
        <source>Inverse of %1</source>
        <translation>Nghịch đảo của %1</translation>
    </message>
</context>
<context>
    <name>spp::DgnLayer</name>
    <message>
        <source>%1 elements, %2 features read, %3 % of the file</source>
        <translation>%1 phần tử, đã đọc %2 đối tượng, %3 % tệp</translation>
    </message>
    <message>
        <source>%1 of %2 drawn elements were not delivered (%3)</source>
        <translation>%1 trong %2 phần tử vẽ không đọc ra được (%3)</translation>
    </message>
</context>
<context>
    <name>spp::DgnSeed</name>
    <message>
        <source>This is a DWG file, not a DGN file of version 7.</source>
        <translation>Đây là tệp DWG, không phải tệp DGN phiên bản 7.</translation>
    </message>
    <message>
        <source>This is not a DGN file of version 7: it does not begin with the settings of one.</source>
        <translation>Đây không phải tệp DGN phiên bản 7: đầu tệp không phải phần thiết lập.</translation>
    </message>
    <message>
        <source>Take the seed file that the office&apos;s sheets are drawn with, saved as V7.</source>
        <translation>Hãy dùng tệp seed mà cơ quan vẽ các tờ bản đồ, lưu ở phiên bản V7.</translation>
    </message>
    <message>
        <source>The seed file breaks off inside an element, at byte %1.</source>
        <translation>Tệp seed bị đứt giữa một phần tử, tại byte %1.</translation>
    </message>
    <message>
        <source>Take a seed file with metres and millimetres, 1000 units per metre.</source>
        <translation>Hãy dùng tệp seed có đơn vị mét và milimét, 1000 đơn vị trên mét.</translation>
    </message>
    <message>
        <source>The master unit of the seed file is &quot;%1&quot;, not the metre.</source>
        <translation>Đơn vị chính của tệp seed là &quot;%1&quot;, không phải mét.</translation>
    </message>
    <message>
        <source>The seed file has %1 units of resolution in a metre, which do not make whole millimetres.</source>
        <translation>Tệp seed có %1 đơn vị phân giải trong một mét, không chia chẵn thành milimét.</translation>
    </message>
    <message>
        <source>The global origin of the seed file lies between its units, which moves corners by up to half a millimetre.</source>
        <translation>Gốc tọa độ của tệp seed nằm giữa hai đơn vị, làm đỉnh thửa lệch tới nửa milimét.</translation>
    </message>
    <message>
        <source>E %1 to %2 m, N %3 to %4 m</source>
        <translation>E %1 đến %2 m, N %3 đến %4 m</translation>
    </message>
</context>
<context>
    <name>spp::DgnStream</name>
    <message>
        <source>behind the end-of-design mark at byte %1 lie %2 more drawn elements</source>
        <translation>sau dấu kết thúc bản vẽ tại byte %1 còn %2 phần tử vẽ</translation>
    </message>
    <message>
        <source>the end-of-design mark is missing</source>
        <translation>thiếu dấu kết thúc bản vẽ</translation>
    </message>
    <message>
        <source>the file breaks off inside an element: %1 of %2 bytes hold whole elements</source>
        <translation>tệp bị ngắt giữa một phần tử: %1 trong %2 byte chứa phần tử nguyên vẹn</translation>
    </message>
</context>
<context>
    <name>spp::DgnWriter</name>
    <message>
        <source>E %1, N %2 lies beyond what the units of the seed file reach (%3).</source>
        <translation>E %1, N %2 nằm ngoài phạm vi mà đơn vị của tệp seed chứa được (%3).</translation>
    </message>
    <message>
        <source>Take a seed file with fewer units per metre, or with its global origin nearer to the sheet.</source>
        <translation>Hãy dùng tệp seed có ít đơn vị trên mét hơn, hoặc có gốc tọa độ gần tờ bản đồ hơn.</translation>
    </message>
    <message>
        <source>A text of a DGN file has 1 to 255 letters, not %1: &quot;%2&quot;.</source>
        <translation>Chữ trong tệp DGN dài từ 1 đến 255 ký tự, không phải %1: &quot;%2&quot;.</translation>
    </message>
</context>
<context>
    <name>spp::DistanceKind</name>
    <message>
        <source>search_m is missing</source>
        <translation>thiếu search_m</translation>
    </message>
    <message>
        <source>radius_m is missing</source>
        <translation>thiếu radius_m</translation>
    </message>
    <message>
        <source>The review was stopped.</source>
        <translation>Đã dừng lượt kiểm tra.</translation>
    </message>
</context>
<context>
    <name>spp::DossierLook</name>
    <message>
        <source>&quot;%1&quot; must be a number above zero.</source>
        <translation>“%1” phải là số lớn hơn 0.</translation>
    </message>
    <message>
        <source>The scales must be ascending numbers above zero.</source>
        <translation>Các tỷ lệ phải là số lớn hơn 0, xếp tăng dần.</translation>
    </message>
    <message>
        <source>There must be at least one scale.</source>
        <translation>Phải có ít nhất một tỷ lệ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no colour like #0f766e.</source>
        <translation>“%1” không phải là màu dạng #0f766e.</translation>
    </message>
    <message>
        <source>The layout of the dossier is missing.</source>
        <translation>Thiếu mẫu trình bày của bộ kết quả.</translation>
    </message>
    <message>
        <source>Install SPP again.</source>
        <translation>Hãy cài đặt lại SPP.</translation>
    </message>
</context>
<context>
    <name>spp::DossierManifest</name>
    <message>
        <source>The entry &quot;%1&quot; of the list of files is not usable.</source>
        <translation>Mục &quot;%1&quot; trong danh sách tệp không dùng được.</translation>
    </message>
    <message>
        <source>A dossier may not hold symbolic links.</source>
        <translation>Bộ kết quả không được chứa liên kết tượng trưng.</translation>
    </message>
    <message>
        <source>The file is not a manifest of a dossier.</source>
        <translation>Tệp không phải là danh mục của bộ kết quả.</translation>
    </message>
    <message>
        <source>The list of files names &quot;%1&quot; twice.</source>
        <translation>Danh sách tệp nêu &quot;%1&quot; hai lần.</translation>
    </message>
    <message>
        <source>The folder is not a dossier: it has no %1.</source>
        <translation>Thư mục không phải là bộ kết quả: không có %1.</translation>
    </message>
</context>
<context>
    <name>spp::DossierPart</name>
    <message>
        <source>result</source>
        <translation>ket-qua</translation>
    </message>
    <message>
        <source>Folder for the result set</source>
        <translation>Thư mục chứa bộ kết quả</translation>
    </message>
    <message>
        <source>Making the result set</source>
        <translation>Đang lập bộ kết quả</translation>
    </message>
    <message>
        <source>The result set could not be made</source>
        <translation>Không lập được bộ kết quả</translation>
    </message>
    <message>
        <source>The result set was made: %1</source>
        <translation>Đã lập bộ kết quả: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Mở PDF</translation>
    </message>
    <message>
        <source>Only %1 are left on the disk of this folder.</source>
        <translation>Đĩa chứa thư mục này chỉ còn trống %1.</translation>
    </message>
    <message>
        <source>Free some space or choose a folder on another disk, then try again. Nothing unfinished was left there.</source>
        <translation>Hãy giải phóng dung lượng hoặc chọn thư mục trên đĩa khác rồi thử lại. Không có tệp dở dang nào bị bỏ lại.</translation>
    </message>
</context>
<context>
    <name>spp::DossierPrinter</name>
    <message>
        <source>The PDF could not be begun.</source>
        <translation>Không bắt đầu ghi được tệp PDF.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Đã dừng in.</translation>
    </message>
</context>
<context>
    <name>spp::DossierSeal</name>
    <message>
        <source>The file is not the one in the manifest.</source>
        <translation>Tệp không đúng như trong danh mục.</translation>
    </message>
    <message>
        <source>Files of the manifest are missing in the folder.</source>
        <translation>Trong thư mục thiếu tệp có tên trong danh mục.</translation>
    </message>
    <message>
        <source>The seal is damaged.</source>
        <translation>Niêm phong số bị hỏng.</translation>
    </message>
</context>
<context>
    <name>spp::DossierVerification</name>
    <message>
        <source>There is no such folder.</source>
        <translation>Không có thư mục này.</translation>
    </message>
    <message>
        <source>The folder is not a dossier: it has no %1.</source>
        <translation>Thư mục không phải là bộ kết quả: không có %1.</translation>
    </message>
    <message>
        <source>The dossier has no seal.</source>
        <translation>Bộ kết quả không có niêm phong số.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is damaged.</source>
        <translation>Không đọc được %1: tệp bị hỏng.</translation>
    </message>
    <message>
        <source>The seal does not fit the list of files: one of them was changed.</source>
        <translation>Niêm phong số không khớp với danh sách tệp: có tệp đã bị sửa.</translation>
    </message>
    <message>
        <source>The key of the seal is not known here. Ask the office for its public keys, compare the fingerprint, and use &quot;spp seal trust&quot; or --key.</source>
        <translation>Khóa của niêm phong số chưa được biết ở đây. Hãy xin cơ quan khóa công khai, đối chiếu dấu vân khóa, rồi dùng &quot;spp seal trust&quot; hoặc --key.</translation>
    </message>
    <message>
        <source>The seal was put on after its key had been handed over.</source>
        <translation>Niêm phong số được đặt sau khi khóa đã bàn giao.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 đã bị sửa.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Thiếu %1.</translation>
    </message>
    <message>
        <source>%1 was not there when the dossier was sealed.</source>
        <translation>%1 không có khi bộ kết quả được niêm phong.</translation>
    </message>
    <message>
        <source>What was appended to %1 is not a signature.</source>
        <translation>Phần nối thêm vào %1 không phải là chữ ký.</translation>
    </message>
    <message>
        <source>Seal of %1, key %2</source>
        <translation>Niêm phong số của %1, khóa %2</translation>
    </message>
    <message>
        <source>, put on %1</source>
        <translation>, đặt ngày %1</translation>
    </message>
    <message>
        <source>, day not stated</source>
        <translation>, không nêu ngày</translation>
    </message>
    <message>
        <source>Since %1 the office has sealed with another key.</source>
        <translation>Từ ngày %1 cơ quan niêm phong bằng khóa khác.</translation>
    </message>
    <message>
        <source>Whether this seal is older cannot be told, since it states no day.</source>
        <translation>Không thể biết niêm phong này có trước đó không, vì không nêu ngày.</translation>
    </message>
    <message>
        <source>%1: appended after sealing: %2 bytes, %3 signature(s) (/ByteRange found); whether they are valid is for the tool of the state to say.</source>
        <translation>%1: nối thêm sau khi niêm phong: %2 byte, %3 chữ ký (tìm thấy /ByteRange); chữ ký có hiệu lực hay không là do công cụ của nhà nước xác định.</translation>
    </message>
    <message>
        <source>Valid: all %1 files are as they were sealed.</source>
        <translation>Hợp lệ: cả %1 tệp còn nguyên như khi niêm phong.</translation>
    </message>
    <message>
        <source>Not valid.</source>
        <translation>Không hợp lệ.</translation>
    </message>
</context>
<context>
    <name>spp::DossierWriter</name>
    <message>
        <source>The older dossier is in use and cannot be replaced.</source>
        <translation>Bộ kết quả cũ đang được sử dụng nên không thay được.</translation>
    </message>
    <message>
        <source>The folder cannot take its name.</source>
        <translation>Không đổi được tên thư mục.</translation>
    </message>
    <message>
        <source>The file could not be brought to the disk.</source>
        <translation>Không ghi được tệp xuống đĩa.</translation>
    </message>
    <message>
        <source>Something else than a dossier lies there already.</source>
        <translation>Ở đó đã có thư mục hoặc tệp không phải bộ kết quả.</translation>
    </message>
    <message>
        <source>Give the name of a new folder.</source>
        <translation>Hãy nêu tên một thư mục mới.</translation>
    </message>
    <message>
        <source>The dossier was stopped.</source>
        <translation>Đã dừng lập bộ kết quả.</translation>
    </message>
</context>
<context>
    <name>spp::Drawer</name>
    <message>
        <source>More pages</source>
        <translation>Trang khác</translation>
    </message>
</context>
<context>
    <name>spp::DrawerPart</name>
    <message>
        <source>cases</source>
        <translation>ho-so</translation>
    </message>
    <message>
        <source>Summary on one page</source>
        <translation>Tóm tắt một trang</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Tài liệu PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>The summary could not be written</source>
        <translation>Không ghi được trang tóm tắt</translation>
    </message>
</context>
<context>
    <name>spp::EarlierScreen</name>
    <message>
        <source>Screen the territory anew, without --changed-since.</source>
        <translation>Hãy kiểm tra lại toàn địa bàn, không dùng --changed-since.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Không có tệp này.</translation>
    </message>
    <message>
        <source>This file is no output of a screen.</source>
        <translation>Tệp này không phải là kết quả kiểm tra toàn địa bàn.</translation>
    </message>
    <message>
        <source>This file cannot be read to its end: %1.</source>
        <translation>Không đọc được hết tệp này: %1.</translation>
    </message>
    <message>
        <source>This output of a screen does not say what it was made from: an earlier version of the program wrote it.</source>
        <translation>Kết quả kiểm tra này không ghi được lập từ đâu: do phiên bản trước của chương trình ghi.</translation>
    </message>
    <message>
        <source>The table “basis” is not complete.</source>
        <translation>Bảng “basis” không đầy đủ.</translation>
    </message>
    <message>
        <source>The table “basis_parcel” is damaged.</source>
        <translation>Bảng “basis_parcel” bị hỏng.</translation>
    </message>
    <message>
        <source>The rows are not the ones that the screen wrote.</source>
        <translation>Các dòng không còn là các dòng mà lần kiểm tra đã ghi.</translation>
    </message>
    <message>
        <source>The table “finding” is damaged.</source>
        <translation>Bảng “finding” bị hỏng.</translation>
    </message>
</context>
<context>
    <name>spp::EncodingDetector</name>
    <message>
        <source>The list %1 is missing.</source>
        <translation>Thiếu danh sách %1.</translation>
    </message>
</context>
<context>
    <name>spp::EvidenceLayers</name>
    <message>
        <source>The style is missing.</source>
        <translation>Thiếu tệp kiểu vẽ.</translation>
    </message>
</context>
<context>
    <name>spp::ExactJson</name>
    <message>
        <source>a value</source>
        <translation>một giá trị</translation>
    </message>
    <message>
        <source>The archived input cannot be read: %1.</source>
        <translation>Không đọc được dữ liệu đầu vào đã lưu: %1.</translation>
    </message>
    <message>
        <source>the number &quot;%1&quot;</source>
        <translation>số &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a box</source>
        <translation>một khung tọa độ</translation>
    </message>
    <message>
        <source>the cells of a raster</source>
        <translation>các ô của ảnh raster</translation>
    </message>
</context>
<context>
    <name>spp::ExportFormat</name>
    <message>
        <source>The output file must end in one of %1.</source>
        <translation>Tệp kết quả phải có đuôi là một trong %1.</translation>
    </message>
</context>
<context>
    <name>spp::ExportReport</name>
    <message>
        <source>%1 → %2 (%3): %4 features, %5</source>
        <translation>%1 → %2 (%3): %4 đối tượng, %5</translation>
    </message>
    <message>
        <source>Personal data left out: %1</source>
        <translation>Đã bỏ dữ liệu cá nhân: %1</translation>
    </message>
    <message>
        <source>Field %1 is called %2 there</source>
        <translation>Ở đó trường %1 có tên là %2</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Cảnh báo: %1</translation>
    </message>
</context>
<context>
    <name>spp::Exporter</name>
    <message>
        <source>There is no theme &quot;%1&quot;.</source>
        <translation>Không có lớp chuyên đề &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The theme %1 holds rasters, which are not exported as features.</source>
        <translation>Lớp chuyên đề %1 chứa ảnh raster, không xuất được thành đối tượng.</translation>
    </message>
    <message>
        <source>%1 cannot hold the theme %2.</source>
        <translation>%1 không chứa được lớp chuyên đề %2.</translation>
    </message>
    <message>
        <source>Export it as GeoPackage.</source>
        <translation>Hãy xuất sang GeoPackage.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Không có thư mục này.</translation>
    </message>
    <message>
        <source>The file exists already.</source>
        <translation>Tệp đã tồn tại.</translation>
    </message>
    <message>
        <source>Choose another name, or say --overwrite.</source>
        <translation>Hãy chọn tên khác, hoặc thêm --overwrite.</translation>
    </message>
    <message>
        <source>The fields kept from the sources may hold personal data.</source>
        <translation>Các trường giữ lại từ nguồn có thể chứa dữ liệu cá nhân.</translation>
    </message>
    <message>
        <source>A drawing keeps the geometry only, no fields.</source>
        <translation>Bản vẽ chỉ giữ hình học, không giữ trường.</translation>
    </message>
    <message>
        <source>This GDAL cannot write %1.</source>
        <translation>Bản GDAL này không ghi được %1.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Đã dừng xuất dữ liệu.</translation>
    </message>
    <message>
        <source>The theme %1 is empty.</source>
        <translation>Lớp chuyên đề %1 rỗng.</translation>
    </message>
    <message>
        <source>A geometry cannot be read.</source>
        <translation>Không đọc được một hình học.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>Chưa ghi %1.</translation>
    </message>
    <message>
        <source>%1 could not be put in its place.</source>
        <translation>Không đặt được %1 vào vị trí.</translation>
    </message>
</context>
<context>
    <name>spp::FieldMapping</name>
    <message>
        <source>A mapping file has no &quot;%1&quot; of that form (line %2).</source>
        <translation>Tệp ánh xạ không có &quot;%1&quot; theo dạng này (dòng %2).</translation>
    </message>
    <message>
        <source>This is not a mapping file.</source>
        <translation>Đây không phải là tệp ánh xạ.</translation>
    </message>
    <message>
        <source>The theme %1 has no field &quot;%2&quot;.</source>
        <translation>Lớp chuyên đề %1 không có trường &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The source has no field &quot;%1&quot;; it has %2.</source>
        <translation>Nguồn không có trường &quot;%1&quot;; nguồn có %2.</translation>
    </message>
    <message>
        <source>No field of the source was found for %1 of theme %2; the source has %3.</source>
        <translation>Không tìm thấy trường nào của nguồn cho %1 của lớp chuyên đề %2; nguồn có %3.</translation>
    </message>
    <message>
        <source>no fields</source>
        <translation>không có trường nào</translation>
    </message>
    <message>
        <source>Name it with --map %1=FIELD, or give one value with --set %1=VALUE.</source>
        <translation>Hãy chỉ định bằng --map %1=TRƯỜNG, hoặc cho một giá trị bằng --set %1=GIÁ_TRỊ.</translation>
    </message>
</context>
<context>
    <name>spp::FileProblem</name>
    <message>
        <source>Check the name of the file and its folder.</source>
        <translation>Hãy kiểm tra tên tệp và thư mục chứa nó.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Hãy kiểm tra quyền truy cập tệp và thư mục chứa nó.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Hãy giải phóng dung lượng đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>Check that the disk or the network drive is connected and sound.</source>
        <translation>Hãy kiểm tra ổ đĩa hoặc ổ mạng còn nối và không hỏng.</translation>
    </message>
    <message>
        <source>Close other programs that use the file or the memory, then try again.</source>
        <translation>Hãy đóng các chương trình khác đang dùng tệp hoặc bộ nhớ rồi thử lại.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Hãy thử lại.</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>hệ thống</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Không đọc được tệp: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1 is a file.</source>
        <translation>Không tạo được thư mục: %1 là tệp.</translation>
    </message>
    <message>
        <source>The folder cannot be made in %1.</source>
        <translation>Không tạo được thư mục trong %1.</translation>
    </message>
    <message>
        <source>Check its name, and the permissions of the folder that it is to lie in.</source>
        <translation>Hãy kiểm tra tên, và quyền ghi vào thư mục sẽ chứa nó.</translation>
    </message>
</context>
<context>
    <name>spp::FindingDetail</name>
    <message>
        <source>Measured %1</source>
        <translation>Đo được %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>giới hạn %1</translation>
    </message>
    <message>
        <source>Reason of the officer&apos;s conclusion</source>
        <translation>Lý do của người thụ lý</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>spp::FindingPart</name>
    <message>
        <source>The case has changed since this check.</source>
        <translation>Nội dung đã thay đổi sau lượt kiểm tra này.</translation>
    </message>
    <message>
        <source>Nothing to show. Checked for %1: %2 rule packs, %3 themes.</source>
        <translation>Không có nội dung nào. Đã kiểm tra theo ngày %1: %2 bộ quy tắc, %3 lớp chuyên đề.</translation>
    </message>
</context>
<context>
    <name>spp::FindingsTable</name>
    <message>
        <source>Findings</source>
        <translation>Nội dung kiểm tra</translation>
    </message>
    <message>
        <source>No finding fits the filter.</source>
        <translation>Không có nội dung nào khớp bộ lọc.</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Chưa kiểm tra lần nào.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Nội dung kiểm tra</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Đo được</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Giới hạn</translation>
    </message>
    <message>
        <source>Would pass if</source>
        <translation>Phù hợp nếu</translation>
    </message>
    <message>
        <source>Officer&apos;s conclusion</source>
        <translation>Ý kiến của người thụ lý</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
</context>
<context>
    <name>spp::Fonts</name>
    <message>
        <source>The font cannot be used, or lacks Vietnamese letters.</source>
        <translation>Phông chữ không dùng được hoặc thiếu chữ tiếng Việt.</translation>
    </message>
    <message>
        <source>Install SPP again.</source>
        <translation>Hãy cài đặt lại SPP.</translation>
    </message>
    <message>
        <source>The font could not be loaded.</source>
        <translation>Không nạp được phông chữ.</translation>
    </message>
    <message>
        <source>SPP&apos;s fonts are missing.</source>
        <translation>Thiếu các phông chữ của SPP.</translation>
    </message>
</context>
<context>
    <name>spp::FormatCheck</name>
    <message>
        <source>This is a DGN file of version 8, which cannot be read here.</source>
        <translation>Đây là tệp DGN phiên bản 8, không đọc được ở đây.</translation>
    </message>
    <message>
        <source>In MicroStation, choose Save As and the version V7 DGN, or export DXF.</source>
        <translation>Trong MicroStation, chọn Save As với DGN phiên bản V7, hoặc xuất sang DXF.</translation>
    </message>
    <message>
        <source>This DWG file (version %1) cannot be read here; only R2000 can.</source>
        <translation>Không đọc được tệp DWG này (phiên bản %1); chỉ đọc được R2000.</translation>
    </message>
    <message>
        <source>Save it as DXF, or as DWG R2000, in the CAD program.</source>
        <translation>Hãy lưu thành DXF hoặc DWG R2000 bằng chương trình CAD.</translation>
    </message>
    <message>
        <source>A track of this file has positions without times, which cannot be read here.</source>
        <translation>Một vết đường đi trong tệp có vị trí không kèm thời gian, không đọc được ở đây.</translation>
    </message>
    <message>
        <source>Save the track as GPX.</source>
        <translation>Hãy lưu vết đường đi thành GPX.</translation>
    </message>
    <message>
        <source>This is a folder, not a source.</source>
        <translation>Đây là thư mục, không phải nguồn dữ liệu.</translation>
    </message>
    <message>
        <source>Name one file in it.</source>
        <translation>Hãy nêu một tệp trong thư mục.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tệp rỗng.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Không có tệp này.</translation>
    </message>
</context>
<context>
    <name>spp::FramePalette</name>
    <message>
        <source>“%1” is no colour: six hexadecimal digits are expected.</source>
        <translation>“%1” không phải là màu: cần sáu chữ số thập lục phân.</translation>
    </message>
    <message>
        <source>There is no palette.</source>
        <translation>Không có bảng màu nào.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Hãy cài đặt lại chương trình.</translation>
    </message>
</context>
<context>
    <name>spp::GdalMessages</name>
    <message>
        <source>it is no map data of a known kind, or it is damaged</source>
        <translation>tệp không phải dữ liệu bản đồ thuộc loại đã biết, hoặc bị hỏng</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>không có tệp này</translation>
    </message>
    <message>
        <source>it may not be read or written by this user</source>
        <translation>người dùng này không có quyền đọc hoặc ghi</translation>
    </message>
    <message>
        <source>the disk is full or refuses the data</source>
        <translation>đĩa đã đầy hoặc không nhận dữ liệu</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>không đủ bộ nhớ</translation>
    </message>
    <message>
        <source>a file that belongs to the shapefile is missing (.shx or .dbf beside the .shp)</source>
        <translation>thiếu tệp đi kèm shapefile (.shx hoặc .dbf cạnh .shp)</translation>
    </message>
    <message>
        <source>it is cut short or damaged</source>
        <translation>tệp bị cắt ngang hoặc bị hỏng</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>chương trình khác đang giữ tệp</translation>
    </message>
    <message>
        <source>a key is there twice</source>
        <translation>một khóa bị trùng</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>máy chủ không trả lời</translation>
    </message>
</context>
<context>
    <name>spp::GdalTransform</name>
    <message>
        <source>GDAL does not know the coordinate system %1: %2</source>
        <translation>GDAL không biết hệ tọa độ %1: %2</translation>
    </message>
    <message>
        <source>GDAL cannot carry out %1: %2</source>
        <translation>GDAL không thực hiện được %1: %2</translation>
    </message>
</context>
<context>
    <name>spp::GeoPackageWriter</name>
    <message>
        <source>Unknown CRS %1.</source>
        <translation>Không biết hệ tọa độ %1.</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>đã có thư mục mang tên này</translation>
    </message>
    <message>
        <source>GDAL has no GeoPackage driver.</source>
        <translation>GDAL không có trình điều khiển GeoPackage.</translation>
    </message>
</context>
<context>
    <name>spp::GeometryIntake</name>
    <message>
        <source>points</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>đường</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>vùng</translation>
    </message>
    <message>
        <source>mixed geometries</source>
        <translation>hình học hỗn hợp</translation>
    </message>
    <message>
        <source>the theme holds %1, the feature has %2</source>
        <translation>lớp chuyên đề chứa %1, đối tượng có %2</translation>
    </message>
    <message>
        <source>a coordinate is not a number</source>
        <translation>có tọa độ không phải là số</translation>
    </message>
    <message>
        <source>%1; repaired, nothing is left of it</source>
        <translation>%1; sau khi sửa không còn lại gì</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>không có hình học</translation>
    </message>
    <message>
        <source>empty geometry</source>
        <translation>hình học rỗng</translation>
    </message>
    <message>
        <source>a ring of fewer than four points</source>
        <translation>có vòng dưới bốn điểm</translation>
    </message>
    <message>
        <source>rings of fewer than four points left out</source>
        <translation>bỏ các vòng dưới bốn điểm</translation>
    </message>
</context>
<context>
    <name>spp::HelpWindow</name>
    <message>
        <source>There is no help page “%1”.</source>
        <translation>Không có trang trợ giúp “%1”.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
</context>
<context>
    <name>spp::ImportAssistant</name>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Nhập dữ liệu</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Tự nhận biết</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>Theo nguồn</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Add to them</source>
        <translation>Thêm vào</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Code or name; empty: not checked</source>
        <translation>Mã hoặc tên; để trống: không kiểm tra</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Lớp chuyên đề</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Hệ tọa độ</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, phường</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Bảng mã</translation>
    </message>
    <message>
        <source>Data already there</source>
        <translation>Dữ liệu đã có</translation>
    </message>
    <message>
        <source>Source to import</source>
        <translation>Nguồn cần nhập</translation>
    </message>
    <message>
        <source>The source states none: choose</source>
        <translation>Nguồn không nêu: hãy chọn</translation>
    </message>
    <message>
        <source>As the source says: %1</source>
        <translation>Theo nguồn: %1</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Đã nhận biết: %1</translation>
    </message>
    <message>
        <source>Importing into %1</source>
        <translation>Đang nhập vào %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The source gives north before east</source>
        <translation>Nguồn ghi X (Bắc) trước Y (Đông)</translation>
    </message>
    <message>
        <source>Choose what the data are</source>
        <translation>Chọn dữ liệu thuộc lớp nào</translation>
    </message>
    <message>
        <source>Exchange X and Y and take %1</source>
        <translation>Đổi chỗ X và Y, dùng %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Dùng %1</translation>
    </message>
    <message>
        <source>Choose the field of the source for: %1</source>
        <translation>Hãy chọn trường của nguồn cho: %1</translation>
    </message>
    <message>
        <source>Shapefile, GeoPackage, GeoJSON, DXF, DGN, MapInfo, CSV, GML…</source>
        <translation>Shapefile, GeoPackage, GeoJSON, DXF, DGN, MapInfo, CSV, GML…</translation>
    </message>
    <message>
        <source>The source states no coordinate system: choose one.</source>
        <translation>Nguồn không nêu hệ tọa độ: hãy chọn.</translation>
    </message>
</context>
<context>
    <name>spp::ImportReport</name>
    <message>
        <source>without geometry</source>
        <translation>không có hình học</translation>
    </message>
    <message>
        <source>empty geometry</source>
        <translation>hình học rỗng</translation>
    </message>
    <message>
        <source>heights dropped</source>
        <translation>bỏ cao độ</translation>
    </message>
    <message>
        <source>measures dropped</source>
        <translation>bỏ giá trị đo M</translation>
    </message>
    <message>
        <source>curves made straight</source>
        <translation>đổi đường cong thành đoạn thẳng</translation>
    </message>
    <message>
        <source>split into several rows</source>
        <translation>tách thành nhiều dòng</translation>
    </message>
    <message>
        <source>parts of another kind left out</source>
        <translation>bỏ các phần khác loại</translation>
    </message>
    <message>
        <source>closed lines taken as areas</source>
        <translation>lấy đường khép kín làm vùng</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>Đã sửa: %1</translation>
    </message>
    <message>
        <source>  CHECK feature %1: %2; area %3 m² changed by %4 m²</source>
        <translation>  CẦN KIỂM TRA đối tượng %1: %2; diện tích %3 m² thay đổi %4 m²</translation>
    </message>
    <message>
        <source>  … and %1 more to check</source>
        <translation>  … và %1 đối tượng nữa cần kiểm tra</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Đã loại: %1</translation>
    </message>
    <message>
        <source>  feature %1: %2</source>
        <translation>  đối tượng %1: %2</translation>
    </message>
    <message>
        <source>Keys that occur more than once: %1</source>
        <translation>Khóa bị trùng: %1</translation>
    </message>
    <message>
        <source>; %1 values could not be read and stay empty: %2</source>
        <translation>; %1 giá trị không đọc được, để trống: %2</translation>
    </message>
    <message>
        <source>  kept beside the theme: %1</source>
        <translation>  giữ kèm lớp chuyên đề: %1</translation>
    </message>
    <message>
        <source>  not imported: %1</source>
        <translation>  không nhập: %1</translation>
    </message>
    <message>
        <source> (stated)</source>
        <translation> (do người dùng nêu)</translation>
    </message>
    <message>
        <source> (detected, confidence %1 %)</source>
        <translation> (tự nhận biết, độ tin cậy %1 %)</translation>
    </message>
    <message>
        <source>; %1 bytes are not of that encoding</source>
        <translation>; %1 byte không thuộc bảng mã đó</translation>
    </message>
    <message>
        <source>verified against %1 communes</source>
        <translation>đã đối chiếu với %1 phường, xã</translation>
    </message>
    <message>
        <source>UNVERIFIED: %1</source>
        <translation>CHƯA KIỂM CHỨNG: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Read %1, accepted %2, repaired %3, rejected %4</source>
        <translation>Đã đọc %1, nhận %2, sửa %3, loại %4</translation>
    </message>
    <message>
        <source>texts and symbols of the drawing left out</source>
        <translation>bỏ chữ và ký hiệu của bản vẽ</translation>
    </message>
    <message>
        <source>features replaced</source>
        <translation>đối tượng được thay thế</translation>
    </message>
    <message>
        <source>Completeness: %1</source>
        <translation>Mức đầy đủ: %1</translation>
    </message>
    <message>
        <source>CRS: %1</source>
        <translation>Hệ tọa độ: %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Chữ: %1</translation>
    </message>
    <message>
        <source>land classes without exactly one current parcel</source>
        <translation>loại đất không ứng với đúng một thửa đất hiện hành</translation>
    </message>
    <message>
        <source>Fields:</source>
        <translation>Các trường:</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Cảnh báo: %1</translation>
    </message>
</context>
<context>
    <name>spp::Importer</name>
    <message>
        <source>There is no theme &quot;%1&quot;; the territory has %2.</source>
        <translation>Không có lớp chuyên đề &quot;%1&quot;; địa bàn có %2.</translation>
    </message>
    <message>
        <source>The theme %1 holds rasters.</source>
        <translation>Lớp chuyên đề %1 chứa ảnh raster.</translation>
    </message>
    <message>
        <source>Zones belong to a version of a plan.</source>
        <translation>Ô quy hoạch phải thuộc một lần phê duyệt của đồ án quy hoạch.</translation>
    </message>
    <message>
        <source>Use &quot;spp plan import&quot;, or --set plan_version=PLAN@VERSION.</source>
        <translation>Dùng &quot;spp plan import&quot;, hoặc --set plan_version=PLAN@VERSION.</translation>
    </message>
    <message>
        <source>The source has no field &quot;%1&quot;.</source>
        <translation>Nguồn không có trường &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The profile %1 knows no commune &quot;%2&quot;.</source>
        <translation>Hồ sơ cấu hình %1 không có phường, xã &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The source says %1; it was read as %2, as stated.</source>
        <translation>Nguồn ghi %1; đã đọc theo %2 như đã nêu.</translation>
    </message>
    <message>
        <source>no value for %1</source>
        <translation>không có giá trị cho %1</translation>
    </message>
    <message>
        <source>sheet %1, number %2, commune %3</source>
        <translation>thửa đất số %2, tờ bản đồ số %1, phường, xã %3</translation>
    </message>
    <message>
        <source>There is no encoding &quot;%1&quot;; there are %2.</source>
        <translation>Không có bảng mã &quot;%1&quot;; có %2.</translation>
    </message>
    <message>
        <source>It is not certain how the letters of the source are written; check the examples, or state --encoding.</source>
        <translation>Chưa chắc chắn về bảng mã chữ của nguồn; hãy xem các ví dụ hoặc nêu --encoding.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Đã dừng nhập dữ liệu.</translation>
    </message>
    <message>
        <source>The theme %1 already holds %2 features.</source>
        <translation>Lớp chuyên đề %1 đã có %2 đối tượng.</translation>
    </message>
    <message>
        <source>Say --append to add to them, or --replace to put these in their place.</source>
        <translation>Thêm --append để bổ sung, hoặc --replace để thay thế.</translation>
    </message>
    <message>
        <source>The import was stopped; the theme is as before.</source>
        <translation>Đã dừng nhập dữ liệu; lớp chuyên đề giữ nguyên như trước.</translation>
    </message>
    <message>
        <source>The file was not read to its end: %1.</source>
        <translation>Chưa đọc được đến hết tệp: %1.</translation>
    </message>
    <message>
        <source>Open and save it in the CAD program, export DXF, or take what there is with --accept-incomplete.</source>
        <translation>Hãy mở và lưu lại bằng chương trình CAD, xuất sang DXF, hoặc lấy phần đọc được với --accept-incomplete.</translation>
    </message>
    <message>
        <source>The file was not read to its end: %1</source>
        <translation>Chưa đọc được đến hết tệp: %1</translation>
    </message>
    <message>
        <source>the rest of the file</source>
        <translation>phần còn lại của tệp</translation>
    </message>
    <message>
        <source>The source has no features.</source>
        <translation>Nguồn không có đối tượng nào.</translation>
    </message>
    <message>
        <source>%1 texts and symbols</source>
        <translation>%1 chữ và ký hiệu</translation>
    </message>
    <message>
        <source>None of the %1 features could be used: %2.</source>
        <translation>Không dùng được đối tượng nào trong %1 đối tượng: %2.</translation>
    </message>
</context>
<context>
    <name>spp::InfoPanel</name>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Lớp chuyên đề</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>No theme that is shown has anything at this point.</source>
        <translation>Không lớp nào đang hiện có đối tượng tại điểm này.</translation>
    </message>
    <message>
        <source>Click a point of the map to see what all shown themes have there.</source>
        <translation>Bấm vào một điểm trên bản đồ để xem mọi lớp đang hiện có gì ở đó.</translation>
    </message>
</context>
<context>
    <name>spp::InputComparison</name>
    <message>
        <source>met</source>
        <translation>có mặt</translation>
    </message>
    <message>
        <source>other cells</source>
        <translation>các ô khác</translation>
    </message>
    <message>
        <source>%1 cells differ</source>
        <translation>%1 ô khác nhau</translation>
    </message>
    <message>
        <source>%1 vertices instead of %2</source>
        <translation>%1 đỉnh thay vì %2</translation>
    </message>
    <message>
        <source>moved by up to %1 m</source>
        <translation>dịch chuyển tối đa %1 m</translation>
    </message>
</context>
<context>
    <name>spp::InputField</name>
    <message>
        <source>Not stated</source>
        <translation>Chưa khai</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Cần một số nguyên.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Ít nhất %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Nhiều nhất %1.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Đây không phải là số.</translation>
    </message>
    <message>
        <source>A date such as %1 is needed.</source>
        <translation>Cần một ngày, ví dụ %1.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>năm-tháng-ngày</translation>
    </message>
</context>
<context>
    <name>spp::Installation</name>
    <message>
        <source>The data files of QGIS are not there.</source>
        <translation>Không có các tệp dữ liệu của QGIS.</translation>
    </message>
    <message>
        <source>Install QGIS completely, or name its folder in the environment variable SPP_QGIS_PREFIX.</source>
        <translation>Hãy cài đặt đầy đủ QGIS, hoặc nêu thư mục của QGIS trong biến môi trường SPP_QGIS_PREFIX.</translation>
    </message>
    <message>
        <source>GDAL was built without: %1.</source>
        <translation>GDAL được biên dịch thiếu: %1.</translation>
    </message>
    <message>
        <source>Install the GDAL of your distribution.</source>
        <translation>Hãy cài đặt GDAL của bản phân phối đang dùng.</translation>
    </message>
    <message>
        <source>PROJ does not find its database proj.db.</source>
        <translation>PROJ không tìm thấy cơ sở dữ liệu proj.db.</translation>
    </message>
    <message>
        <source>Install the package proj-data, or correct the environment variable PROJ_LIB.</source>
        <translation>Hãy cài gói proj-data, hoặc sửa biến môi trường PROJ_LIB.</translation>
    </message>
    <message>
        <source>Install SPP again, or correct the profile.</source>
        <translation>Hãy cài lại SPP, hoặc sửa hồ sơ cấu hình.</translation>
    </message>
    <message>
        <source>PROJ does not know the coordinate operation %1.</source>
        <translation>PROJ không biết phép tính chuyển tọa độ %1.</translation>
    </message>
    <message>
        <source>Install a PROJ database of version 8 or later (package proj-data).</source>
        <translation>Hãy cài cơ sở dữ liệu PROJ phiên bản 8 trở lên (gói proj-data).</translation>
    </message>
    <message>
        <source>Profiles or rule packs are missing.</source>
        <translation>Thiếu hồ sơ cấu hình hoặc bộ quy tắc kiểm tra.</translation>
    </message>
    <message>
        <source>Install SPP again, or name the folder in the environment variable SPP_DATA_DIR.</source>
        <translation>Hãy cài lại SPP, hoặc nêu thư mục trong biến môi trường SPP_DATA_DIR.</translation>
    </message>
    <message>
        <source>%1, %2 MB free</source>
        <translation>%1, còn trống %2 MB</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>Không ghi được vào đây.</translation>
    </message>
    <message>
        <source>Correct its permissions, or set TMPDIR to another folder.</source>
        <translation>Hãy sửa quyền truy cập, hoặc đặt TMPDIR sang thư mục khác.</translation>
    </message>
    <message>
        <source>The disk is almost full.</source>
        <translation>Ổ đĩa sắp đầy.</translation>
    </message>
    <message>
        <source>Make room before you import or review.</source>
        <translation>Hãy giải phóng dung lượng trước khi nhập hoặc kiểm tra.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>It cannot search for words (it has no FTS5).</source>
        <translation>Không tìm được theo từ (không có FTS5).</translation>
    </message>
    <message>
        <source>Install the SQLite of your distribution.</source>
        <translation>Hãy cài SQLite của bản phân phối.</translation>
    </message>
</context>
<context>
    <name>spp::LandUseClasses</name>
    <message>
        <source>%1 belongs to the group %2, which is not above it.</source>
        <translation>%1 thuộc nhóm %2 nhưng nhóm này không đứng trước.</translation>
    </message>
    <message>
        <source>There is no land class %1.</source>
        <translation>Không có loại đất %1.</translation>
    </message>
</context>
<context>
    <name>spp::LandUseColours</name>
    <message>
        <source>Other or not stated</source>
        <translation>Khác hoặc không nêu</translation>
    </message>
</context>
<context>
    <name>spp::LandUseKind</name>
    <message>
        <source>The review was stopped.</source>
        <translation>Đã dừng lượt kiểm tra.</translation>
    </message>
    <message>
        <source>a list of uses for each function code is expected</source>
        <translation>chỗ này phải là danh sách mục đích sử dụng cho từng mã chức năng</translation>
    </message>
    <message>
        <source>%1 needs a list</source>
        <translation>%1 cần một danh sách</translation>
    </message>
    <message>
        <source>%1 is not a choice of %2</source>
        <translation>%1 không phải là một lựa chọn của %2</translation>
    </message>
    <message>
        <source>use is missing: the proposed use</source>
        <translation>thiếu use: mục đích sử dụng đề nghị</translation>
    </message>
</context>
<context>
    <name>spp::LayerPage</name>
    <message>
        <source>Choose a layer to change how it is drawn.</source>
        <translation>Chọn một lớp để đổi cách hiển thị.</translation>
    </message>
    <message>
        <source>Opacity %1 %</source>
        <translation>Độ mờ đục %1 %</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Show the whole layer</source>
        <translation>Xem toàn bộ lớp</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Độ mờ đục</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Không đọc được: %1</translation>
    </message>
    <message>
        <source>Nothing imported yet: %1</source>
        <translation>Chưa nhập dữ liệu: %1</translation>
    </message>
</context>
<context>
    <name>spp::LegacyText</name>
    <message>
        <source>The table of legacy letters is missing.</source>
        <translation>Thiếu bảng chữ của bảng mã cũ.</translation>
    </message>
    <message>
        <source>The table of legacy letters has %1 letters instead of 134.</source>
        <translation>Bảng chữ của bảng mã cũ có %1 chữ thay vì 134.</translation>
    </message>
</context>
<context>
    <name>spp::LegalDocuments</name>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” không phải là ngày.</translation>
    </message>
</context>
<context>
    <name>spp::LevelTable</name>
    <message>
        <source>&quot;%1&quot; is no role of a sheet.</source>
        <translation>Không có vai trò &quot;%1&quot; trên tờ bản đồ.</translation>
    </message>
    <message>
        <source>&quot;level&quot; must be a whole number from 0 to %1.</source>
        <translation>&quot;level&quot; phải là số nguyên từ 0 đến %1.</translation>
    </message>
    <message>
        <source>Level %1 stands there twice.</source>
        <translation>Lớp %1 có hai lần.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Thiếu tệp %1.</translation>
    </message>
    <message>
        <source>Install SPP again, or put the file into the profile.</source>
        <translation>Hãy cài lại SPP, hoặc đặt tệp này vào hồ sơ địa bàn.</translation>
    </message>
</context>
<context>
    <name>spp::Locator</name>
    <message>
        <source>formerly %1</source>
        <translation>trước đây là %1</translation>
    </message>
    <message>
        <source>Latitude %1, longitude %2</source>
        <translation>Vĩ độ %1, kinh độ %2</translation>
    </message>
    <message>
        <source>X (north) %1, Y (east) %2</source>
        <translation>X (Bắc) %1, Y (Đông) %2</translation>
    </message>
</context>
<context>
    <name>spp::LocatorField</name>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>Find a parcel, commune, place, coordinate or command…</source>
        <translation>Tìm thửa đất, phường/xã, địa danh, tọa độ hoặc lệnh…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Parcels cannot be searched</source>
        <translation>Không tìm được thửa đất</translation>
    </message>
    <message>
        <source>historic</source>
        <translation>lịch sử</translation>
    </message>
    <message>
        <source>historic, now %1</source>
        <translation>lịch sử, nay là %1</translation>
    </message>
    <message>
        <source>Parcel %1, sheet %2</source>
        <translation>Thửa %1, tờ %2</translation>
    </message>
    <message>
        <source>The parcel could not be read</source>
        <translation>Không đọc được thửa đất</translation>
    </message>
    <message>
        <source>parcel %1 sheet %2</source>
        <translation>thửa %1 tờ %2</translation>
    </message>
</context>
<context>
    <name>spp::Look</name>
    <message>
        <source>The style sheet of the window cannot be read.</source>
        <translation>Không đọc được tệp giao diện của cửa sổ.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Hãy cài đặt lại chương trình.</translation>
    </message>
    <message>
        <source>There is no look “%1”: %2</source>
        <translation>Không có giao diện “%1”: %2</translation>
    </message>
</context>
<context>
    <name>spp::LookupTable</name>
    <message>
        <source>%1 has no &quot;%2&quot; for %3; it knows %4.</source>
        <translation>%1 không có &quot;%2&quot; cho %3; các giá trị đã biết: %4.</translation>
    </message>
    <message>
        <source>%1 needs a number for %2.</source>
        <translation>%1 cần một số cho %2.</translation>
    </message>
</context>
<context>
    <name>spp::MadeMessage</name>
    <message>
        <source>“%1” was not opened</source>
        <translation>Không mở được “%1”</translation>
    </message>
    <message>
        <source>No program of this computer opens it.</source>
        <translation>Máy này không có chương trình mở được.</translation>
    </message>
</context>
<context>
    <name>spp::MainWindow</name>
    <message>
        <source>SPP</source>
        <translation>SPP</translation>
    </message>
    <message>
        <source>%1 – SPP</source>
        <translation>%1 – SPP</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>Không ghi được ảnh.</translation>
    </message>
    <message>
        <source>A style could not be used</source>
        <translation>Không dùng được một kiểu hiển thị</translation>
    </message>
    <message>
        <source>The layers could not be read again</source>
        <translation>Không đọc lại được các lớp</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
</context>
<context>
    <name>spp::MapActions</name>
    <message>
        <source>Drawn site</source>
        <translation>Khu đất đã vẽ</translation>
    </message>
    <message>
        <source>Digits: distance; Tab: bearing; or X (north), a blank, Y (east).</source>
        <translation>Gõ số: khoảng cách; Tab: phương vị; hoặc X (Bắc), dấu cách, Y (Đông).</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>Có gì ở đây</translation>
    </message>
    <message>
        <source>Lists what all shown themes have at a point.</source>
        <translation>Liệt kê đối tượng của mọi lớp đang hiện tại một điểm.</translation>
    </message>
    <message>
        <source>Measure a length</source>
        <translation>Đo chiều dài</translation>
    </message>
    <message>
        <source>Measure an area</source>
        <translation>Đo diện tích</translation>
    </message>
    <message>
        <source>Draw a site</source>
        <translation>Vẽ khu đất</translation>
    </message>
    <message>
        <source>Snap to corners and sides</source>
        <translation>Bắt điểm vào đỉnh và cạnh</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Dấu trang</translation>
    </message>
    <message>
        <source>Backdrops</source>
        <translation>Nền bản đồ</translation>
    </message>
    <message>
        <source>Print the map…</source>
        <translation>In bản đồ…</translation>
    </message>
    <message>
        <source>Site from a corner table…</source>
        <translation>Khu đất từ bảng tọa độ…</translation>
    </message>
    <message>
        <source>Read the bookmarks</source>
        <translation>Đọc dấu trang</translation>
    </message>
</context>
<context>
    <name>spp::MapFrame</name>
    <message>
        <source>The map layout is missing.</source>
        <translation>Thiếu mẫu trình bày bản đồ.</translation>
    </message>
    <message>
        <source>This is no map layout with the items &quot;map&quot; and &quot;legend&quot;.</source>
        <translation>Đây không phải là mẫu trình bày bản đồ có các mục “map” và “legend”.</translation>
    </message>
</context>
<context>
    <name>spp::MapLimits</name>
    <message>
        <source>“%1” must be a number from 1 to %2.</source>
        <translation>“%1” phải là số từ 1 đến %2.</translation>
    </message>
    <message>
        <source>The limits of the map (map.yaml) are missing.</source>
        <translation>Thiếu tệp giới hạn của bản đồ (map.yaml).</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Hãy cài đặt lại chương trình.</translation>
    </message>
</context>
<context>
    <name>spp::MapMeasurement</name>
    <message>
        <source>Perimeter %1</source>
        <translation>Chu vi %1</translation>
    </message>
    <message>
        <source>Length %1</source>
        <translation>Chiều dài %1</translation>
    </message>
    <message>
        <source> (on the ellipsoid %1)</source>
        <translation> (trên elipxôit %1)</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Diện tích %1</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Đoạn</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>Chiều dài (m)</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>Phương vị</translation>
    </message>
    <message>
        <source>Total (m)</source>
        <translation>Tổng (m)</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Diện tích (m²)</translation>
    </message>
</context>
<context>
    <name>spp::MapSheet</name>
    <message>
        <source>The map could not be written.</source>
        <translation>Không ghi được bản đồ.</translation>
    </message>
    <message>
        <source>Close the file in other programs, or choose a folder with room that you may write to.</source>
        <translation>Hãy đóng tệp trong chương trình khác, hoặc chọn thư mục còn chỗ và được phép ghi.</translation>
    </message>
    <message>
        <source>Scale 1:%1</source>
        <translation>Tỷ lệ 1:%1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Chú giải</translation>
    </message>
    <message>
        <source> · datum operation: %1</source>
        <translation> · tham số tính chuyển tọa độ: %1</translation>
    </message>
    <message>
        <source>Coordinate system %1</source>
        <translation>Hệ tọa độ %1</translation>
    </message>
    <message>
        <source>Printed on %1 · not an official cadastral document</source>
        <translation>In ngày %1 · không phải tài liệu địa chính chính thức</translation>
    </message>
</context>
<context>
    <name>spp::MapStatusBar</name>
    <message>
        <source>%1 · operation %2</source>
        <translation>%1 · tham số tính chuyển %2</translation>
    </message>
    <message>
        <source>X (north) %1 · Y (east) %2</source>
        <translation>X (Bắc) %1 · Y (Đông) %2</translation>
    </message>
</context>
<context>
    <name>spp::MappingTable</name>
    <message>
        <source>Field of the theme</source>
        <translation>Trường của lớp chuyên đề</translation>
    </message>
    <message>
        <source>Field of the source</source>
        <translation>Trường của nguồn</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (bắt buộc)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(không có)</translation>
    </message>
</context>
<context>
    <name>spp::MeasurePanel</name>
    <message>
        <source>Measure</source>
        <translation>Đo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copies segments and totals for a spreadsheet</source>
        <translation>Sao chép các đoạn và tổng để dán vào bảng tính</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Đoạn</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Chiều dài</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>Phương vị</translation>
    </message>
    <message>
        <source>Click corners on the map, or type distances and coordinates. Enter ends the measurement.</source>
        <translation>Bấm các đỉnh trên bản đồ, hoặc gõ khoảng cách và tọa độ. Enter để kết thúc.</translation>
    </message>
</context>
<context>
    <name>spp::MeasureTool</name>
    <message>
        <source>Segment %1 · bearing %2</source>
        <translation>Đoạn %1 · phương vị %2</translation>
    </message>
    <message>
        <source>The sides cross: the area is not that of one shape.</source>
        <translation>Các cạnh cắt nhau: diện tích này không phải của một hình.</translation>
    </message>
</context>
<context>
    <name>spp::MessageDetails</name>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cách xử lý</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
</context>
<context>
    <name>spp::ModeBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>spp::OfficerAnswer</name>
    <message>
        <source>Agree</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Không đồng ý</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Không liên quan</translation>
    </message>
</context>
<context>
    <name>spp::OgrParts</name>
    <message>
        <source>the geometry is of a kind that is not known</source>
        <translation>hình thuộc loại hình không biết</translation>
    </message>
</context>
<context>
    <name>spp::OgrSource</name>
    <message>
        <source>Save it as shapefile, GeoPackage, GeoJSON, DXF, DGN V7, MapInfo or GML.</source>
        <translation>Hãy lưu thành shapefile, GeoPackage, GeoJSON, DXF, DGN V7, MapInfo hoặc GML.</translation>
    </message>
    <message>
        <source>There is no layer in this file.</source>
        <translation>Tệp này không có lớp nào.</translation>
    </message>
    <message>
        <source>All layers of this file are empty.</source>
        <translation>Mọi lớp của tệp này đều rỗng.</translation>
    </message>
    <message>
        <source>The file has several layers: %1.</source>
        <translation>Tệp có nhiều lớp: %1.</translation>
    </message>
    <message>
        <source>Name one with --layer.</source>
        <translation>Hãy chọn một lớp bằng --layer.</translation>
    </message>
    <message>
        <source>There is no layer &quot;%1&quot;; the file has %2.</source>
        <translation>Không có lớp &quot;%1&quot;; tệp có %2.</translation>
    </message>
    <message>
        <source>No reader understands this file: %1.</source>
        <translation>Không đọc được tệp này: %1.</translation>
    </message>
</context>
<context>
    <name>spp::OpenSource</name>
    <message>
        <source>The source has no geometry, and no columns of coordinates were found in it.</source>
        <translation>Nguồn không có hình học và không tìm thấy cột tọa độ nào.</translation>
    </message>
    <message>
        <source>Name the columns X and Y (or north and east, lon and lat), or WKT.</source>
        <translation>Hãy đặt tên các cột là X và Y (hoặc north và east, lon và lat), hoặc WKT.</translation>
    </message>
</context>
<context>
    <name>spp::OperationComposer</name>
    <message>
        <source>%1 [withdrawn by its authority]</source>
        <translation>%1 [đã được cơ quan ban hành thu hồi]</translation>
    </message>
</context>
<context>
    <name>spp::OverlayComputer</name>
    <message>
        <source>Without &quot;--compute server&quot; it is computed here.</source>
        <translation>Bỏ &quot;--compute server&quot; thì máy này sẽ tính.</translation>
    </message>
    <message>
        <source>As asked for.</source>
        <translation>Theo yêu cầu.</translation>
    </message>
    <message>
        <source>Rasters are measured here, and the rows are read for them anyway.</source>
        <translation>Raster được đo tại máy này nên đằng nào cũng phải đọc các dòng.</translation>
    </message>
    <message>
        <source>The account may make working tables there.</source>
        <translation>Tài khoản được tạo bảng làm việc ở đó.</translation>
    </message>
    <message>
        <source>Computed here. %1</source>
        <translation>Đã tính tại máy này. %1</translation>
    </message>
    <message>
        <source>Computed on the server, by several processes. %1</source>
        <translation>Máy chủ đã tính bằng nhiều tiến trình. %1</translation>
    </message>
    <message>
        <source>Computed on the server, by one process. %1</source>
        <translation>Máy chủ đã tính bằng một tiến trình. %1</translation>
    </message>
</context>
<context>
    <name>spp::OverlayKind</name>
    <message>
        <source>search_m is missing: the widest corridor that buffer_m can give</source>
        <translation>thiếu search_m: hành lang bảo vệ rộng nhất mà buffer_m có thể cho</translation>
    </message>
    <message>
        <source>buffer_m is missing</source>
        <translation>thiếu buffer_m</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>chỗ này phải là true hoặc false</translation>
    </message>
    <message>
        <source>A corridor is %1 m wide, but the rule looks only %2 m far.</source>
        <translation>Có hành lang bảo vệ rộng %1 m, nhưng quy tắc chỉ tìm trong phạm vi %2 m.</translation>
    </message>
    <message>
        <source>Raise search_m of the rule.</source>
        <translation>Tăng search_m của quy tắc.</translation>
    </message>
    <message>
        <source>The review was stopped.</source>
        <translation>Đã dừng lượt kiểm tra.</translation>
    </message>
</context>
<context>
    <name>spp::OverlayReport</name>
    <message>
        <source>%1: features overlap one another on %2 subjects, %3 m² in all; there the shares add up to more than 1.</source>
        <translation>%1: các đối tượng chồng lên nhau trên %2 đối tượng được đo, tổng cộng %3 m²; tại đó tổng tỷ lệ lớn hơn 1.</translation>
    </message>
    <message>
        <source>%1: %2 subjects are not covered wholly (by %3 m² or more), %4 m² in all.</source>
        <translation>%1: %2 đối tượng được đo không được phủ kín (thiếu từ %3 m² trở lên), tổng cộng %4 m².</translation>
    </message>
    <message>
        <source>%1: %2 features cannot be measured, %3 were repaired; subjects there have a row &quot;unknown&quot;.</source>
        <translation>%1: %2 đối tượng không đo được, %3 đối tượng đã được sửa; đối tượng được đo tại đó có dòng &quot;unknown&quot;.</translation>
    </message>
    <message>
        <source>%1: %2 features have no geometry.</source>
        <translation>%1: %2 đối tượng không có hình.</translation>
    </message>
    <message>
        <source>%1 subjects cannot be measured; they have a row &quot;unknown&quot;.</source>
        <translation>%1 đối tượng không đo được; mỗi đối tượng có dòng &quot;unknown&quot;.</translation>
    </message>
    <message>
        <source>%1 subjects of %2, %3 m²; %4 rows written. Rounding to millimetres changes areas by %5 m² in all, by %6 m² at most.</source>
        <translation>%1 đối tượng của %2, %3 m²; đã ghi %4 dòng. Làm tròn đến mi-li-mét làm diện tích thay đổi tổng cộng %5 m², nhiều nhất %6 m².</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Lớp chuyên đề</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Đối tượng được đo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Diện tích (m²)</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>Chiều dài (m)</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Số lượt gặp</translation>
    </message>
</context>
<context>
    <name>spp::OverlayWriter</name>
    <message>
        <source>The file to write must end in .gpkg, .csv or .xlsx.</source>
        <translation>Tệp kết quả phải có đuôi .gpkg, .csv hoặc .xlsx.</translation>
    </message>
</context>
<context>
    <name>spp::OverviewBuilder</name>
    <message>
        <source>Preparing the map was stopped; the territory is as before.</source>
        <translation>Đã dừng chuẩn bị bản đồ; địa bàn giữ nguyên như trước.</translation>
    </message>
    <message>
        <source>Make room on the disk of temporary files.</source>
        <translation>Hãy giải phóng chỗ trên đĩa chứa tệp tạm.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot; that holds polygons.</source>
        <translation>Không có lớp chuyên đề &quot;%1&quot; chứa vùng.</translation>
    </message>
</context>
<context>
    <name>spp::OverviewKeeper</name>
    <message>
        <source>“%1” is drawn slowly</source>
        <translation>“%1” được vẽ chậm</translation>
    </message>
    <message>
        <source>Large themes are drawn slowly</source>
        <translation>Các lớp chuyên đề lớn được vẽ chậm</translation>
    </message>
    <message>
        <source>Preparing the map</source>
        <translation>Đang chuẩn bị bản đồ</translation>
    </message>
</context>
<context>
    <name>spp::OverviewRows</name>
    <message>
        <source>The style tells features apart by %1, of which there are %2 different ones; an overview holds %3.</source>
        <translation>Kiểu hiển thị phân biệt đối tượng theo %1, có %2 giá trị khác nhau; ảnh tổng quan chứa được %3.</translation>
    </message>
    <message>
        <source>Use a style that groups them.</source>
        <translation>Hãy dùng kiểu hiển thị gộp chúng thành nhóm.</translation>
    </message>
</context>
<context>
    <name>spp::PackLibrary</name>
    <message>
        <source>%1 is also in %2.</source>
        <translation>%1 cũng có trong %2.</translation>
    </message>
    <message>
        <source>There is no such rule pack.</source>
        <translation>Không có bộ quy tắc kiểm tra này.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Có phải ý bạn là %1?</translation>
    </message>
</context>
<context>
    <name>spp::PackNode</name>
    <message>
        <source>not YAML: %1</source>
        <translation>không phải YAML: %1</translation>
    </message>
    <message>
        <source>the key %1 occurs twice</source>
        <translation>khóa %1 xuất hiện hai lần</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>chỗ này phải là văn bản</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>chỗ này phải là số</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>chỗ này phải là số nguyên</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>chỗ này phải là true hoặc false</translation>
    </message>
    <message>
        <source>a date such as 2026-11-22 is expected here</source>
        <translation>chỗ này phải là ngày, ví dụ 2026-11-22</translation>
    </message>
    <message>
        <source>a list of texts is expected here</source>
        <translation>chỗ này phải là danh sách văn bản</translation>
    </message>
    <message>
        <source>a text in both languages is expected here: {vi: …, en: …}</source>
        <translation>chỗ này phải là văn bản bằng cả hai ngôn ngữ: {vi: …, en: …}</translation>
    </message>
    <message>
        <source>the translation &quot;%1&quot; is missing</source>
        <translation>thiếu bản dịch &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a map is expected here</source>
        <translation>chỗ này phải là bảng khóa và giá trị</translation>
    </message>
    <message>
        <source>the key %1 is not known here</source>
        <translation>khóa %1 không dùng ở đây</translation>
    </message>
    <message>
        <source>the key %1 is not known here; did you mean %2?</source>
        <translation>khóa %1 không dùng ở đây; có phải là %2?</translation>
    </message>
    <message>
        <source>%1 (in the expression &quot;%2&quot;)</source>
        <translation>%1 (trong biểu thức &quot;%2&quot;)</translation>
    </message>
</context>
<context>
    <name>spp::PackTester</name>
    <message>
        <source>%1 is not one of %2</source>
        <translation>%1 không thuộc %2</translation>
    </message>
    <message>
        <source>none, or values by input, are expected here</source>
        <translation>chỗ này phải là none hoặc các giá trị theo đầu vào</translation>
    </message>
    <message>
        <source>what is expected is missing</source>
        <translation>thiếu phần kết quả mong đợi</translation>
    </message>
    <message>
        <source>the expected outcome is missing</source>
        <translation>thiếu kết luận mong đợi</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có gì</translation>
    </message>
    <message>
        <source>%1 is %2, expected %3</source>
        <translation>%1 là %2, mong đợi %3</translation>
    </message>
    <message>
        <source>the rule applies, expected that it does not</source>
        <translation>quy tắc có liên quan, mong đợi là không liên quan</translation>
    </message>
    <message>
        <source>the rule does not apply</source>
        <translation>quy tắc không liên quan</translation>
    </message>
    <message>
        <source>below_tolerance is not as expected</source>
        <translation>below_tolerance không đúng như mong đợi</translation>
    </message>
    <message>
        <source>no test expects the outcome %1, and untested does not say why</source>
        <translation>không có phép thử nào mong đợi kết luận %1, và untested không nêu lý do</translation>
    </message>
    <message>
        <source>the rows must be equally long</source>
        <translation>các hàng phải dài bằng nhau</translation>
    </message>
    <message>
        <source>rows of cells are expected</source>
        <translation>chỗ này phải là các hàng gồm nhiều ô</translation>
    </message>
    <message>
        <source>%1 is already among themes</source>
        <translation>%1 đã có trong themes</translation>
    </message>
</context>
<context>
    <name>spp::PaperPdf</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Không ghi được tệp: %1.</translation>
    </message>
    <message>
        <source>the pages cannot be painted</source>
        <translation>không vẽ được trang</translation>
    </message>
</context>
<context>
    <name>spp::PaperTemplate</name>
    <message>
        <source>%1: “%2” is none of %3.</source>
        <translation>%1: “%2” không thuộc các giá trị: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date.</source>
        <translation>%1: “%2” không phải là ngày.</translation>
    </message>
    <message>
        <source>There is no value %1.</source>
        <translation>Không có giá trị %1.</translation>
    </message>
    <message>
        <source>There is no paper “%1”; there are: %2.</source>
        <translation>Không có văn bản “%1”; hiện có: %2.</translation>
    </message>
    <message>
        <source>fold and most are at least 1, skip at least 0.</source>
        <translation>fold và most ít nhất là 1, skip ít nhất là 0.</translation>
    </message>
    <message>
        <source>There is no drawing “%1”.</source>
        <translation>Không có hình vẽ “%1”.</translation>
    </message>
    <message>
        <source>A drawing needs width_mm and height_mm.</source>
        <translation>Hình vẽ cần width_mm và height_mm.</translation>
    </message>
    <message>
        <source>The margins leave no room on the page.</source>
        <translation>Lề trang không còn chỗ cho nội dung.</translation>
    </message>
</context>
<context>
    <name>spp::PaperWriter</name>
    <message>
        <source>The template “%1” does not hold on %2.</source>
        <translation>Mẫu “%1” không có hiệu lực vào ngày %2.</translation>
    </message>
</context>
<context>
    <name>spp::ParcelCard</name>
    <message>
        <source>Parcel %1, sheet %2</source>
        <translation>Thửa %1, tờ %2</translation>
    </message>
    <message>
        <source>Map colour of %1</source>
        <translation>Màu trên bản đồ của %1</translation>
    </message>
    <message>
        <source>Planning cell</source>
        <translation>Ô quy hoạch</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Chưa xác định</translation>
    </message>
    <message>
        <source>None in force here</source>
        <translation>Không có ô hiệu lực</translation>
    </message>
    <message>
        <source>Legal area</source>
        <translation>Diện tích trên giấy tờ</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Chưa khai</translation>
    </message>
    <message>
        <source>Map area</source>
        <translation>Diện tích trên bản đồ</translation>
    </message>
</context>
<context>
    <name>spp::ParcelChanges</name>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Việc so sánh đã dừng.</translation>
    </message>
    <message>
        <source>The planning cell cannot be compared: %1.</source>
        <translation>Không so sánh được ô quy hoạch: %1.</translation>
    </message>
</context>
<context>
    <name>spp::ParcelDigests</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Đã dừng đọc dữ liệu.</translation>
    </message>
</context>
<context>
    <name>spp::ParcelFacts</name>
    <message>
        <source>The parcel has no geometry.</source>
        <translation>Thửa đất không có hình.</translation>
    </message>
</context>
<context>
    <name>spp::ParcelFinder</name>
    <message>
        <source>#%1 sheet %2 parcel %3 in %4</source>
        <translation>#%1 Thửa đất số %3, tờ bản đồ số %2, %4</translation>
    </message>
    <message>
        <source>no commune</source>
        <translation>chưa rõ phường, xã</translation>
    </message>
    <message>
        <source>No commune is called &quot;%1&quot;.</source>
        <translation>Không có phường, xã nào tên &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Give its code, or its present or former name.</source>
        <translation>Hãy ghi mã, tên hiện nay hoặc tên cũ.</translation>
    </message>
    <message>
        <source>Parcel %1 is no longer current since %2.</source>
        <translation>Thửa đất %1 không còn hiện hành từ %2.</translation>
    </message>
    <message>
        <source>There is no parcel %1.</source>
        <translation>Không có thửa đất %1.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>còn %1</translation>
    </message>
    <message>
        <source>%1 means %2 parcels: %3.</source>
        <translation>%1 ứng với %2 thửa đất: %3.</translation>
    </message>
    <message>
        <source>Name the commune, COMMUNE:SHEET/NUMBER, or give #KEY.</source>
        <translation>Hãy nêu phường, xã theo dạng XÃ:TỜ/THỬA, hoặc cho #KHÓA.</translation>
    </message>
    <message>
        <source>The nearest are %1.</source>
        <translation>Gần nhất là %1.</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>tờ bản đồ số %1</translation>
    </message>
</context>
<context>
    <name>spp::ParcelReader</name>
    <message>
        <source>The parcel has no geometry.</source>
        <translation>Thửa đất không có hình học.</translation>
    </message>
    <message>
        <source>The geometry of the parcel is not valid: %1.</source>
        <translation>Hình học của thửa đất không hợp lệ: %1.</translation>
    </message>
    <message>
        <source>There is no such parcel.</source>
        <translation>Không có thửa đất này.</translation>
    </message>
</context>
<context>
    <name>spp::ParcelReference</name>
    <message>
        <source>&quot;%1&quot; does not name a parcel.</source>
        <translation>&quot;%1&quot; không phải cách ghi thửa đất.</translation>
    </message>
    <message>
        <source>Write SHEET/NUMBER, COMMUNE:SHEET/NUMBER, the 12-character identifier, or #KEY.</source>
        <translation>Hãy viết TỜ/THỬA, XÃ:TỜ/THỬA, mã định danh 12 ký tự hoặc #KHÓA.</translation>
    </message>
</context>
<context>
    <name>spp::ParcelSearch</name>
    <message>
        <source>&quot;%1&quot; is no commune of this territory, present or former.</source>
        <translation>&quot;%1&quot; không phải phường, xã nào của địa bàn này, kể cả tên cũ.</translation>
    </message>
    <message>
        <source>Give its code, or its present or former name.</source>
        <translation>Hãy ghi mã, tên hiện nay hoặc tên cũ.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Đã dừng tìm kiếm.</translation>
    </message>
</context>
<context>
    <name>spp::PdfObjects</name>
    <message>
        <source>The PDF is not built as expected: %1.</source>
        <translation>Cấu trúc tệp PDF không như dự kiến: %1.</translation>
    </message>
</context>
<context>
    <name>spp::PendingFile</name>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Đã có tệp trùng tên.</translation>
    </message>
    <message>
        <source>Choose another name, or move the file away first.</source>
        <translation>Hãy chọn tên khác, hoặc chuyển tệp đi nơi khác trước.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Thư mục %1 không tồn tại.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Không ghi được vào thư mục %1.</translation>
    </message>
    <message>
        <source>The file could not be put in its place.</source>
        <translation>Không đặt được tệp vào vị trí.</translation>
    </message>
    <message>
        <source>Make the folder first, or correct the name.</source>
        <translation>Hãy tạo thư mục trước, hoặc sửa tên.</translation>
    </message>
</context>
<context>
    <name>spp::PendingFolder</name>
    <message>
        <source>The file could not be brought to the disk.</source>
        <translation>Không ghi được tệp xuống đĩa.</translation>
    </message>
    <message>
        <source>The folder cannot take its name.</source>
        <translation>Không đổi được tên thư mục.</translation>
    </message>
</context>
<context>
    <name>spp::PlanChangeLayers</name>
    <message>
        <source>Places that change</source>
        <translation>Khu vực thay đổi</translation>
    </message>
    <message>
        <source>Parcels that change</source>
        <translation>Thửa đất thay đổi</translation>
    </message>
</context>
<context>
    <name>spp::PlanChangeTable</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Map, spreadsheet, list of parcels and the printed tables</source>
        <translation>Bản đồ, bảng tính, danh sách thửa và các bảng in</translation>
    </message>
    <message>
        <source>Version to begin with</source>
        <translation>Lần phê duyệt ban đầu</translation>
    </message>
    <message>
        <source>Version to compare it with</source>
        <translation>Lần phê duyệt để so sánh</translation>
    </message>
    <message>
        <source>Map sheet</source>
        <translation>Tờ bản đồ</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>Số thửa</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Phường, xã</translation>
    </message>
    <message>
        <source>Land class</source>
        <translation>Loại đất</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Nội dung thay đổi</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Diện tích (m²)</translation>
    </message>
    <message>
        <source>% of the parcel</source>
        <translation>% diện tích thửa</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Từ, đến</translation>
    </message>
    <message>
        <source>The territory has no two versions of a plan.</source>
        <translation>Địa bàn chưa có hai lần phê duyệt của cùng một quy hoạch.</translation>
    </message>
    <message>
        <source>No parcel changes.</source>
        <translation>Không có thửa đất nào thay đổi.</translation>
    </message>
    <message>
        <source>Choose two versions of a plan and compare them.</source>
        <translation>Chọn hai lần phê duyệt của một quy hoạch rồi so sánh.</translation>
    </message>
    <message>
        <source>%1 parcels change function, %2 limits only; %3 ha change function</source>
        <translation>%1 thửa thay đổi chức năng, %2 thửa chỉ thay đổi chỉ tiêu; %3 ha thay đổi chức năng</translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation>So sánh quy hoạch</translation>
    </message>
</context>
<context>
    <name>spp::PlanComparePart</name>
    <message>
        <source>Compare plan versions</source>
        <translation>So sánh các lần phê duyệt quy hoạch</translation>
    </message>
    <message>
        <source>The plan versions could not be read</source>
        <translation>Không đọc được các lần phê duyệt quy hoạch</translation>
    </message>
    <message>
        <source>Comparing plan versions</source>
        <translation>Đang so sánh các lần phê duyệt</translation>
    </message>
    <message>
        <source>The plan versions could not be compared</source>
        <translation>Không so sánh được các lần phê duyệt</translation>
    </message>
    <message>
        <source>The changes could not be drawn</source>
        <translation>Không vẽ được các thay đổi</translation>
    </message>
    <message>
        <source>A style could not be used</source>
        <translation>Không dùng được một kiểu hiển thị</translation>
    </message>
    <message>
        <source>Folder for the comparison</source>
        <translation>Thư mục cho kết quả so sánh</translation>
    </message>
    <message>
        <source>The comparison could not be written</source>
        <translation>Không ghi được kết quả so sánh</translation>
    </message>
    <message>
        <source>Writing the comparison</source>
        <translation>Đang ghi kết quả so sánh</translation>
    </message>
    <message>
        <source>The comparison was written to %1</source>
        <translation>Đã ghi kết quả so sánh vào %1</translation>
    </message>
</context>
<context>
    <name>spp::PlanComparer</name>
    <message>
        <source>The areas of the two versions do not add up: %1 m² and %2 m² of %3 m² and %4 m².</source>
        <translation>Diện tích của hai lần phê duyệt cộng lại không khớp: %1 m² và %2 m² trên %3 m² và %4 m².</translation>
    </message>
    <message>
        <source>%1 and %2 are versions of different plans; only versions of one plan can be compared.</source>
        <translation>%1 và %2 thuộc hai quy hoạch khác nhau; chỉ so sánh được các lần phê duyệt, điều chỉnh của cùng một quy hoạch.</translation>
    </message>
    <message>
        <source>%1 is compared with itself.</source>
        <translation>%1 được so sánh với chính nó.</translation>
    </message>
</context>
<context>
    <name>spp::PlanCoverage</name>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Việc so sánh đã dừng.</translation>
    </message>
    <message>
        <source>The planning cell cannot be compared: %1.</source>
        <translation>Không so sánh được ô quy hoạch: %1.</translation>
    </message>
    <message>
        <source>it is no polygon</source>
        <translation>không phải là vùng</translation>
    </message>
    <message>
        <source>Import the version again from a repaired file.</source>
        <translation>Hãy nhập lại lần phê duyệt từ tệp đã sửa.</translation>
    </message>
    <message>
        <source>The version has no boundary.</source>
        <translation>Lần phê duyệt chưa có ranh giới.</translation>
    </message>
    <message>
        <source>The boundary of the version is not valid: %1.</source>
        <translation>Ranh giới của lần phê duyệt không hợp lệ: %1.</translation>
    </message>
    <message>
        <source>The version has no planning cells.</source>
        <translation>Lần phê duyệt không có ô quy hoạch nào.</translation>
    </message>
    <message>
        <source>The planning cells and the boundary do not add up: %1 m² of %2 m².</source>
        <translation>Các ô quy hoạch và ranh giới cộng lại không khớp: %1 m² trên %2 m².</translation>
    </message>
</context>
<context>
    <name>spp::PlanPaper</name>
    <message>
        <source>%1: “%2” is no date.</source>
        <translation>%1: “%2” không phải là ngày.</translation>
    </message>
    <message>
        <source>The file papers/%1.yaml is missing.</source>
        <translation>Thiếu tệp papers/%1.yaml.</translation>
    </message>
</context>
<context>
    <name>spp::PlanRegister</name>
    <message>
        <source>The territory has no plan version &quot;%1&quot;.</source>
        <translation>Địa bàn không có lần phê duyệt, điều chỉnh &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;spp plan list&quot; shows those it has.</source>
        <translation>Dùng &quot;spp plan list&quot; để xem các lần hiện có.</translation>
    </message>
    <message>
        <source>The version has no zones.</source>
        <translation>Lần phê duyệt không có ô quy hoạch nào.</translation>
    </message>
    <message>
        <source>The boundary of a plan version must be valid polygons.</source>
        <translation>Ranh giới của lần phê duyệt phải là các vùng hợp lệ.</translation>
    </message>
    <message>
        <source>The version has no boundary.</source>
        <translation>Lần phê duyệt không có ranh giới.</translation>
    </message>
    <message>
        <source>The id of a plan has lower-case letters, digits and hyphens only.</source>
        <translation>Mã của đồ án quy hoạch chỉ gồm chữ thường, chữ số và dấu gạch nối.</translation>
    </message>
    <message>
        <source>The name of a version has letters, digits, dots and hyphens only.</source>
        <translation>Tên của lần phê duyệt chỉ gồm chữ cái, chữ số, dấu chấm và dấu gạch nối.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level of plans; the levels are %2.</source>
        <translation>&quot;%1&quot; không phải là cấp quy hoạch; các cấp gồm %2.</translation>
    </message>
    <message>
        <source>A version needs the number and the date of its decision.</source>
        <translation>Lần phê duyệt phải có số và ngày của quyết định.</translation>
    </message>
    <message>
        <source>The version would end before it begins.</source>
        <translation>Lần phê duyệt sẽ hết hiệu lực trước khi có hiệu lực.</translation>
    </message>
    <message>
        <source>Only a local adjustment can change single attributes.</source>
        <translation>Chỉ điều chỉnh cục bộ mới được thay đổi từng thuộc tính riêng.</translation>
    </message>
    <message>
        <source>Zones have no field &quot;%1&quot;; they have %2.</source>
        <translation>Ô quy hoạch không có trường &quot;%1&quot;; có %2.</translation>
    </message>
    <message>
        <source>This version is registered already.</source>
        <translation>Lần phê duyệt này đã được đăng ký.</translation>
    </message>
    <message>
        <source>The plan has the level &quot;%1&quot;.</source>
        <translation>Đồ án quy hoạch có cấp &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The plan has a first version already (%1); what changes it is an overall or a local adjustment.</source>
        <translation>Đồ án đã có lần phê duyệt đầu tiên (%1); thay đổi đồ án phải là điều chỉnh tổng thể hoặc điều chỉnh cục bộ.</translation>
    </message>
    <message>
        <source>The first version of a plan has no predecessor.</source>
        <translation>Lần phê duyệt đầu tiên của đồ án không có lần trước.</translation>
    </message>
    <message>
        <source>An adjustment needs an earlier version of the plan.</source>
        <translation>Điều chỉnh phải dựa trên một lần phê duyệt trước của đồ án.</translation>
    </message>
    <message>
        <source>The plan has no version %1.</source>
        <translation>Đồ án không có lần phê duyệt %1.</translation>
    </message>
    <message>
        <source>It was decided before its predecessor %1.</source>
        <translation>Ngày quyết định sớm hơn lần phê duyệt trước %1.</translation>
    </message>
    <message>
        <source>Only a draft can be put in force; this version is %1.</source>
        <translation>Chỉ bản dự thảo mới đưa vào hiệu lực được; lần phê duyệt này đang là %1.</translation>
    </message>
    <message>
        <source>It is not stated from when the version is in force.</source>
        <translation>Chưa nêu ngày bắt đầu có hiệu lực của lần phê duyệt.</translation>
    </message>
    <message>
        <source>Say it with --from.</source>
        <translation>Nêu bằng --from.</translation>
    </message>
    <message>
        <source>Only a version in force can be withdrawn.</source>
        <translation>Chỉ bãi bỏ được lần phê duyệt đang có hiệu lực.</translation>
    </message>
</context>
<context>
    <name>spp::PlanStack</name>
    <message>
        <source>The territory has no plan version &quot;%1&quot;.</source>
        <translation>Địa bàn không có lần phê duyệt quy hoạch &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It has no plan at all.</source>
        <translation>Địa bàn chưa có quy hoạch nào.</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Hiện có %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Có phải %1 không?</translation>
    </message>
</context>
<context>
    <name>spp::PlanTableFacts</name>
    <message>
        <source>%1: “%2” is no date.</source>
        <translation>%1: “%2” không phải là ngày.</translation>
    </message>
    <message>
        <source>%1: a number of decimals from 0 to 6 is needed.</source>
        <translation>%1: cần số chữ số thập phân từ 0 đến 6.</translation>
    </message>
</context>
<context>
    <name>spp::PluginDescription</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Không đọc được tệp.</translation>
    </message>
    <message>
        <source>It was built with Qt %1, this program uses Qt %2.</source>
        <translation>Phần mở rộng được dựng với Qt %1, chương trình này dùng Qt %2.</translation>
    </message>
    <message>
        <source>The file is not a plugin, or it is damaged.</source>
        <translation>Tệp không phải là phần mở rộng hoặc đã hỏng.</translation>
    </message>
    <message>
        <source>Its metadata have no usable &quot;id&quot; (lower-case letters, digits, &quot;-&quot;).</source>
        <translation>Siêu dữ liệu không có &quot;id&quot; dùng được (chữ thường, chữ số, &quot;-&quot;).</translation>
    </message>
    <message>
        <source>Its metadata have no &quot;version&quot;.</source>
        <translation>Siêu dữ liệu không có &quot;version&quot;.</translation>
    </message>
    <message>
        <source>Its metadata list a command without a usable &quot;noun&quot;.</source>
        <translation>Siêu dữ liệu nêu một lệnh không có &quot;noun&quot; dùng được.</translation>
    </message>
    <message>
        <source>It is made for the interface %1, this program offers %2.</source>
        <translation>Phần mở rộng làm cho giao diện %1, chương trình này cung cấp %2.</translation>
    </message>
</context>
<context>
    <name>spp::PluginManager</name>
    <message>
        <source>Its metadata list the command &quot;%1&quot;, which it does not bring.</source>
        <translation>Siêu dữ liệu nêu lệnh &quot;%1&quot; nhưng phần mở rộng không có lệnh này.</translation>
    </message>
    <message>
        <source>It brings the command &quot;%1&quot;, which its metadata do not list.</source>
        <translation>Phần mở rộng có lệnh &quot;%1&quot; nhưng siêu dữ liệu không nêu.</translation>
    </message>
    <message>
        <source>It brings the theme &quot;%1&quot;, which exists already.</source>
        <translation>Phần mở rộng có lớp chuyên đề &quot;%1&quot; đã tồn tại.</translation>
    </message>
    <message>
        <source>It brings the rule kind &quot;%1&quot;, which exists already.</source>
        <translation>Phần mở rộng có loại quy tắc &quot;%1&quot; đã tồn tại.</translation>
    </message>
    <message>
        <source>It brings the command &quot;%1&quot;, which exists already.</source>
        <translation>Phần mở rộng có lệnh &quot;%1&quot; đã tồn tại.</translation>
    </message>
    <message>
        <source>It brings the workspace &quot;%1&quot;, which exists already.</source>
        <translation>Phần mở rộng có không gian làm việc &quot;%1&quot; đã tồn tại.</translation>
    </message>
    <message>
        <source>It brings the report section &quot;%1&quot;, which exists already.</source>
        <translation>Phần mở rộng có mục báo cáo &quot;%1&quot; đã tồn tại.</translation>
    </message>
    <message>
        <source>The module does not create a plugin.</source>
        <translation>Mô-đun không tạo ra phần mở rộng.</translation>
    </message>
    <message>
        <source>Another plugin of the id %1 was found first: %2</source>
        <translation>Đã tìm thấy trước một phần mở rộng khác có mã %1: %2</translation>
    </message>
    <message>
        <source>It and the plugin %1 need each other.</source>
        <translation>Phần mở rộng này và phần mở rộng %1 phụ thuộc lẫn nhau.</translation>
    </message>
    <message>
        <source>It needs the plugin %1, which is not installed.</source>
        <translation>Cần phần mở rộng %1 nhưng chưa được cài đặt.</translation>
    </message>
    <message>
        <source>It needs the plugin %1, which failed.</source>
        <translation>Cần phần mở rộng %1 nhưng phần đó bị lỗi.</translation>
    </message>
</context>
<context>
    <name>spp::PluginUi</name>
    <message>
        <source>It is made for the interface %1, this program offers %2.</source>
        <translation>Mô-đun dành cho giao diện %1, chương trình có %2.</translation>
    </message>
    <message>
        <source>It is not the window half of %1 %2.</source>
        <translation>Đây không phải phần cửa sổ của %1 %2.</translation>
    </message>
    <message>
        <source>The module does not create a window half.</source>
        <translation>Mô-đun không tạo phần cửa sổ.</translation>
    </message>
    <message>
        <source>“%1” is not in this window</source>
        <translation>“%1” không có trong cửa sổ này</translation>
    </message>
</context>
<context>
    <name>spp::PostgresAddress</name>
    <message>
        <source>Write it like postgresql://USER@HOST:5432/DATABASE?schema=NAME.</source>
        <translation>Hãy viết theo mẫu postgresql://NGƯỜI_DÙNG@MÁY_CHỦ:5432/CƠ_SỞ_DỮ_LIỆU?schema=TÊN.</translation>
    </message>
    <message>
        <source>This is not the address of a database.</source>
        <translation>Đây không phải là địa chỉ của một cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>A password must not stand in the address.</source>
        <translation>Không được ghi mật khẩu trong địa chỉ.</translation>
    </message>
    <message>
        <source>Put it into ~/.pgpass, a service file or the environment variable PGPASSWORD.</source>
        <translation>Hãy đặt mật khẩu vào ~/.pgpass, tệp dịch vụ hoặc biến môi trường PGPASSWORD.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the schema of a territory: use lower-case letters, digits and underscores.</source>
        <translation>“%1” không thể là lược đồ của một địa bàn: chỉ dùng chữ thường, chữ số và dấu gạch dưới.</translation>
    </message>
    <message>
        <source>The address is not understood (%1).</source>
        <translation>Không hiểu địa chỉ này (%1).</translation>
    </message>
</context>
<context>
    <name>spp::PostgresDatabase</name>
    <message>
        <source>Out of memory.</source>
        <translation>Hết bộ nhớ.</translation>
    </message>
    <message>
        <source>no answer within ten seconds</source>
        <translation>không trả lời trong vòng mười giây</translation>
    </message>
    <message>
        <source>it asks for a password</source>
        <translation>máy chủ đòi mật khẩu</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL %1; at least 13 is needed.</source>
        <translation>Máy chủ chạy PostgreSQL %1; cần ít nhất phiên bản 13.</translation>
    </message>
    <message>
        <source>The database has no PostGIS.</source>
        <translation>Cơ sở dữ liệu chưa có PostGIS.</translation>
    </message>
    <message>
        <source>Ask its administrator to run &quot;CREATE EXTENSION postgis&quot; in it.</source>
        <translation>Hãy đề nghị người quản trị chạy lệnh “CREATE EXTENSION postgis” trong cơ sở dữ liệu đó.</translation>
    </message>
    <message>
        <source>The database has no schema &quot;%1&quot;.</source>
        <translation>Cơ sở dữ liệu không có lược đồ “%1”.</translation>
    </message>
    <message>
        <source>Name the schema of the territory in the address (?schema=NAME), or make one with &quot;spp territory create&quot;.</source>
        <translation>Hãy ghi lược đồ của địa bàn trong địa chỉ (?schema=TÊN), hoặc tạo địa bàn bằng lệnh “spp territory create”.</translation>
    </message>
    <message>
        <source>to use the schema %1</source>
        <translation>dùng lược đồ %1</translation>
    </message>
    <message>
        <source>The schema &quot;%1&quot; is not empty.</source>
        <translation>Lược đồ “%1” đã có dữ liệu.</translation>
    </message>
    <message>
        <source>Name another schema in the address; one holds one territory.</source>
        <translation>Hãy ghi lược đồ khác trong địa chỉ; mỗi lược đồ chứa một địa bàn.</translation>
    </message>
    <message>
        <source>The database server does not answer (%1).</source>
        <translation>Máy chủ cơ sở dữ liệu không trả lời (%1).</translation>
    </message>
    <message>
        <source>Check that the server runs and the network reaches it, then try again; what was not finished is undone.</source>
        <translation>Hãy kiểm tra máy chủ có đang chạy và mạng có thông không rồi thử lại; việc chưa xong đã được hoàn lại như cũ.</translation>
    </message>
    <message>
        <source>The server did not let this user in (%1).</source>
        <translation>Máy chủ không cho người dùng này vào (%1).</translation>
    </message>
    <message>
        <source>Check the user, and the password in ~/.pgpass, a service file or PGPASSWORD.</source>
        <translation>Hãy kiểm tra tên người dùng và mật khẩu trong ~/.pgpass, tệp dịch vụ hoặc PGPASSWORD.</translation>
    </message>
    <message>
        <source>Another user or program is writing to the territory; it was not free within five seconds.</source>
        <translation>Người dùng hoặc chương trình khác đang ghi vào địa bàn; đã chờ năm giây mà chưa xong.</translation>
    </message>
    <message>
        <source>Wait until the other work has finished, then try again.</source>
        <translation>Hãy đợi việc kia xong rồi thử lại.</translation>
    </message>
    <message>
        <source>This user has no right to do that (%1).</source>
        <translation>Người dùng này không có quyền làm việc đó (%1).</translation>
    </message>
    <message>
        <source>Ask the administrator of the database for the right, or use another user.</source>
        <translation>Hãy xin quyền nơi người quản trị cơ sở dữ liệu, hoặc dùng người dùng khác.</translation>
    </message>
    <message>
        <source>The server has no room left (%1). Nothing was changed.</source>
        <translation>Máy chủ không còn chỗ (%1). Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Tell the administrator of the database, then try again.</source>
        <translation>Hãy báo người quản trị cơ sở dữ liệu rồi thử lại.</translation>
    </message>
    <message>
        <source>The territory cannot be written here: the connection or the server is read-only.</source>
        <translation>Không ghi được vào địa bàn ở đây: kết nối hoặc máy chủ chỉ cho đọc.</translation>
    </message>
    <message>
        <source>Connect to the server that takes changes.</source>
        <translation>Hãy kết nối tới máy chủ nhận thay đổi.</translation>
    </message>
    <message>
        <source>The server reports that its data are damaged (%1).</source>
        <translation>Máy chủ báo dữ liệu của nó bị hỏng (%1).</translation>
    </message>
    <message>
        <source>Tell the administrator of the database to restore a backup.</source>
        <translation>Hãy báo người quản trị cơ sở dữ liệu phục hồi từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The server has no such database (%1).</source>
        <translation>Máy chủ không có cơ sở dữ liệu này (%1).</translation>
    </message>
    <message>
        <source>Check the address, or make it with &quot;createdb&quot;.</source>
        <translation>Hãy kiểm tra địa chỉ, hoặc tạo cơ sở dữ liệu bằng “createdb”.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>The column %1 is not as a territory has it.</source>
        <translation>Cột %1 không đúng như cột của một địa bàn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit the column %2.</source>
        <translation>“%1” không hợp với cột %2.</translation>
    </message>
    <message>
        <source>The territory refuses the data: %1.</source>
        <translation>Địa bàn từ chối dữ liệu: %1.</translation>
    </message>
    <message>
        <source>The server could not do what was asked of it (%1, code %2).</source>
        <translation>Máy chủ không làm được việc được yêu cầu (%1, mã %2).</translation>
    </message>
    <message>
        <source>no server takes connections at this address and port</source>
        <translation>không có máy chủ nhận kết nối tại địa chỉ và cổng này</translation>
    </message>
    <message>
        <source>the name of the server is not known in this network</source>
        <translation>tên máy chủ không có trong mạng này</translation>
    </message>
    <message>
        <source>no server runs on this computer</source>
        <translation>trên máy này không có máy chủ đang chạy</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>máy chủ không trả lời kịp</translation>
    </message>
    <message>
        <source>the network does not reach it</source>
        <translation>mạng không tới được máy chủ</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>bị mất kết nối</translation>
    </message>
    <message>
        <source>it is starting and not ready yet</source>
        <translation>máy chủ đang khởi động, chưa sẵn sàng</translation>
    </message>
    <message>
        <source>it is being shut down</source>
        <translation>máy chủ đang được tắt</translation>
    </message>
</context>
<context>
    <name>spp::PrintMapDialog</name>
    <message>
        <source>Print the map</source>
        <translation>In bản đồ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Hướng giấy</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Ngang</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Dọc</translation>
    </message>
    <message>
        <source>All that the map shows</source>
        <translation>Toàn bộ vùng đang hiện</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF and print it elsewhere.</source>
        <translation>Máy này chưa cài máy in. Hãy lưu PDF rồi in ở máy khác.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Lưu bản đồ</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Đã gửi đến %1.</translation>
    </message>
    <message>
        <source>%1 did not take the page. Look whether it is switched on, or save a PDF.</source>
        <translation>%1 không nhận trang in. Hãy xem máy in đã bật chưa, hoặc lưu PDF.</translation>
    </message>
</context>
<context>
    <name>spp::Procedures</name>
    <message>
        <source>&quot;working_days&quot; must be a whole number from 1 to 366.</source>
        <translation>&quot;working_days&quot; phải là số nguyên từ 1 đến 366.</translation>
    </message>
</context>
<context>
    <name>spp::Profile</name>
    <message>
        <source>There is no profile &quot;%1&quot;.</source>
        <translation>Không có hồ sơ cấu hình &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no profile.yaml.</source>
        <translation>Thư mục &quot;%1&quot; không có profile.yaml.</translation>
    </message>
    <message>
        <source>Profiles here: %1. A folder with a profile.yaml may be given too.</source>
        <translation>Hồ sơ cấu hình hiện có: %1. Cũng có thể nêu thư mục chứa profile.yaml.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a code such as EPSG:4326, not &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; phải là mã như EPSG:4326, không phải &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;helmert&quot; must begin with +proj=helmert.</source>
        <translation>&quot;helmert&quot; phải bắt đầu bằng +proj=helmert.</translation>
    </message>
    <message>
        <source>&quot;helmert&quot; must state its rotation convention.</source>
        <translation>&quot;helmert&quot; phải nêu quy ước chiều xoay.</translation>
    </message>
    <message>
        <source>The tolerance must be 0 or more square metres.</source>
        <translation>Sai số cho phép phải từ 0 mét vuông trở lên.</translation>
    </message>
</context>
<context>
    <name>spp::ProfileThemes</name>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; không thể là &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Chọn một trong: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field name: lower-case letters, digits, _.</source>
        <translation>&quot;%1&quot; không phải tên trường: chỉ dùng chữ thường, chữ số, _.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is given twice.</source>
        <translation>Trường &quot;%1&quot; được nêu hai lần.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a theme id: lower-case letters, digits, hyphens.</source>
        <translation>&quot;%1&quot; không phải mã lớp chuyên đề: chỉ dùng chữ thường, chữ số, dấu gạch nối.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a table name.</source>
        <translation>&quot;%1&quot; không phải tên bảng.</translation>
    </message>
    <message>
        <source>The theme &quot;%1&quot; is given twice.</source>
        <translation>Lớp chuyên đề &quot;%1&quot; được nêu hai lần.</translation>
    </message>
</context>
<context>
    <name>spp::ProjContext</name>
    <message>
        <source>The database of coordinate systems (proj.db) cannot be read. %1</source>
        <translation>Không đọc được cơ sở dữ liệu hệ tọa độ (proj.db). %1</translation>
    </message>
    <message>
        <source>Install proj-data, or unset PROJ_DATA and PROJ_LIB if they name a folder of another program.</source>
        <translation>Cài đặt proj-data, hoặc bỏ biến PROJ_DATA và PROJ_LIB nếu chúng trỏ đến thư mục của chương trình khác.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a coordinate system: a code such as EPSG:4326 is needed.</source>
        <translation>&quot;%1&quot; không phải hệ tọa độ: cần mã như EPSG:4326.</translation>
    </message>
    <message>
        <source>The coordinate system %1 is unknown. %2</source>
        <translation>Không rõ hệ tọa độ %1. %2</translation>
    </message>
</context>
<context>
    <name>spp::Proposal</name>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 phải là số</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not %2</source>
        <translation>%1 phải là số nguyên, không phải %2</translation>
    </message>
    <message>
        <source>%1 may not be negative (%2)</source>
        <translation>%1 không được âm (%2)</translation>
    </message>
    <message>
        <source>%1 must be at least %2, not %3</source>
        <translation>%1 phải từ %2 trở lên, không phải %3</translation>
    </message>
    <message>
        <source>%1 must be at most %2, not %3</source>
        <translation>%1 không được quá %2, không phải %3</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not %3</source>
        <translation>%1 phải là một trong %2, không phải %3</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; có phải ý là %1?</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 phải là true hoặc false</translation>
    </message>
    <message>
        <source>%1 must be a date such as 2026-11-22</source>
        <translation>%1 phải là ngày như 2026-11-22</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 phải là văn bản</translation>
    </message>
    <message>
        <source>%1 is not a known field</source>
        <translation>%1 không phải trường đã biết</translation>
    </message>
    <message>
        <source>%1 is not a known field; did you mean %2?</source>
        <translation>%1 không phải trường đã biết; có phải ý là %2?</translation>
    </message>
    <message>
        <source>a proposal is a map of fields to values</source>
        <translation>phương án đề nghị phải là tập các cặp trường và giá trị</translation>
    </message>
    <message>
        <source>not JSON: %1 at character %2</source>
        <translation>không phải JSON: %1 tại ký tự %2</translation>
    </message>
    <message>
        <source>a proposal is an object of fields and values</source>
        <translation>phương án đề nghị phải là đối tượng gồm các trường và giá trị</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Không đọc được tệp này.</translation>
    </message>
</context>
<context>
    <name>spp::ProposalForm</name>
    <message>
        <source>More (%1)</source>
        <translation>Nội dung khác (%1)</translation>
    </message>
    <message>
        <source>Search the inputs</source>
        <translation>Tìm nội dung</translation>
    </message>
</context>
<context>
    <name>spp::ProposalFormLayout</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Không đọc được tệp này.</translation>
    </message>
</context>
<context>
    <name>spp::ProposalPart</name>
    <message>
        <source>Empty the proposal</source>
        <translation>Xóa phương án</translation>
    </message>
    <message>
        <source>The proposal cannot be read</source>
        <translation>Không đọc được phương án</translation>
    </message>
    <message>
        <source>Load proposal</source>
        <translation>Mở phương án</translation>
    </message>
    <message>
        <source>The proposal cannot be saved</source>
        <translation>Không lưu được phương án</translation>
    </message>
    <message>
        <source>The proposal was saved.</source>
        <translation>Đã lưu phương án.</translation>
    </message>
    <message>
        <source>Proposals (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Phương án (*.yaml *.yml *.json);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Proposals (*.yaml *.yml *.json)</source>
        <translation>Phương án (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Load proposal…</source>
        <translation>Mở phương án…</translation>
    </message>
    <message>
        <source>Save proposal…</source>
        <translation>Lưu phương án…</translation>
    </message>
</context>
<context>
    <name>spp::QgisTransformContext</name>
    <message>
        <source>QGIS does not know the coordinate system %1.</source>
        <translation>QGIS không biết hệ tọa độ %1.</translation>
    </message>
    <message>
        <source>QGIS refuses the operation %1.</source>
        <translation>QGIS từ chối phép tính chuyển %1.</translation>
    </message>
</context>
<context>
    <name>spp::RasterCheck</name>
    <message>
        <source>it lies outside the raster</source>
        <translation>nằm ngoài raster</translation>
    </message>
    <message>
        <source>Tile %1/%2 is damaged: %3.</source>
        <translation>Mảnh %1/%2 bị hỏng: %3.</translation>
    </message>
    <message>
        <source>%1 tiles were stored, %2 are there.</source>
        <translation>Đã lưu %1 mảnh, hiện có %2.</translation>
    </message>
</context>
<context>
    <name>spp::RasterImport</name>
    <message>
        <source>There is no theme &quot;%1&quot; that holds rasters.</source>
        <translation>Không có lớp chuyên đề &quot;%1&quot; chứa raster.</translation>
    </message>
    <message>
        <source>The theme %1 has no field &quot;%2&quot;.</source>
        <translation>Lớp chuyên đề %1 không có trường &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for %2.</source>
        <translation>&quot;%1&quot; không phải giá trị của %2.</translation>
    </message>
    <message>
        <source>A raster of %1 needs a value for %2.</source>
        <translation>Raster của %1 cần giá trị cho %2.</translation>
    </message>
    <message>
        <source>Say --set %1=VALUE.</source>
        <translation>Nêu --set %1=VALUE.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Không có tệp này.</translation>
    </message>
    <message>
        <source>This is a folder, not a source.</source>
        <translation>Đây là thư mục, không phải nguồn dữ liệu.</translation>
    </message>
    <message>
        <source>The raster has no band.</source>
        <translation>Raster không có kênh.</translation>
    </message>
    <message>
        <source>Only the first of %1 bands was read.</source>
        <translation>Chỉ đọc kênh đầu tiên trong %1 kênh.</translation>
    </message>
    <message>
        <source>The raster does not say where it lies.</source>
        <translation>Raster không nêu vị trí.</translation>
    </message>
    <message>
        <source>Add a world file, or save it as GeoTIFF.</source>
        <translation>Thêm tệp world file hoặc lưu thành GeoTIFF.</translation>
    </message>
    <message>
        <source>The raster is rotated.</source>
        <translation>Raster bị xoay.</translation>
    </message>
    <message>
        <source>Turn it north up first, for example with gdalwarp.</source>
        <translation>Xoay về hướng bắc trước, ví dụ bằng gdalwarp.</translation>
    </message>
    <message>
        <source>The rows of the raster do not go from north to south.</source>
        <translation>Các hàng của raster không xếp từ bắc xuống nam.</translation>
    </message>
    <message>
        <source>a raster states no commune</source>
        <translation>raster không nêu phường, xã</translation>
    </message>
    <message>
        <source>cells copied as they are</source>
        <translation>ô lưới được chép nguyên trạng</translation>
    </message>
    <message>
        <source>cells resampled, the nearest class taken</source>
        <translation>ô lưới được lấy mẫu lại, theo loại gần nhất</translation>
    </message>
    <message>
        <source>cells resampled, bilinear between their centres</source>
        <translation>ô lưới được lấy mẫu lại, nội suy song tuyến tính giữa các tâm ô</translation>
    </message>
    <message>
        <source>The theme %1 already holds a raster of these attributes: %2.</source>
        <translation>Lớp chuyên đề %1 đã có raster với các thuộc tính này: %2.</translation>
    </message>
    <message>
        <source>Say --append to keep both, or --replace to put this one in its place.</source>
        <translation>Nêu --append để giữ cả hai, hoặc --replace để thay bằng raster này.</translation>
    </message>
    <message>
        <source>The import was stopped; the theme is as before.</source>
        <translation>Đã dừng nhập dữ liệu; lớp chuyên đề giữ nguyên như trước.</translation>
    </message>
    <message>
        <source>No cell of the raster has a value.</source>
        <translation>Không ô lưới nào của raster có giá trị.</translation>
    </message>
    <message>
        <source>The raster could not be carried over: %1.</source>
        <translation>Không chuyển được raster: %1.</translation>
    </message>
    <message>
        <source>No reader understands this raster: %1.</source>
        <translation>Không đọc được raster này: %1.</translation>
    </message>
    <message>
        <source>The raster cannot be read at row %1, column %2: %3.</source>
        <translation>Không đọc được raster tại hàng %1, cột %2: %3.</translation>
    </message>
    <message>
        <source>cells resampled, each with the value of the nearest one</source>
        <translation>ô lưới được lấy mẫu lại, mỗi ô giữ giá trị của ô gần nhất</translation>
    </message>
</context>
<context>
    <name>spp::RasterKind</name>
    <message>
        <source>The review was stopped.</source>
        <translation>Đã dừng lượt kiểm tra.</translation>
    </message>
</context>
<context>
    <name>spp::RasterLayers</name>
    <message>
        <source>The picture of a raster could not be kept.</source>
        <translation>Không lưu được ảnh của một lớp raster.</translation>
    </message>
    <message>
        <source>Make room on the disk of your cache folder.</source>
        <translation>Hãy giải phóng chỗ trên đĩa chứa thư mục đệm.</translation>
    </message>
    <message>
        <source>%1, once in %2 years</source>
        <translation>%1, chu kỳ %2 năm</translation>
    </message>
    <message>
        <source>“%1” cannot be drawn</source>
        <translation>Không vẽ được “%1”</translation>
    </message>
    <message>
        <source>Drawing rasters</source>
        <translation>Đang vẽ các lớp raster</translation>
    </message>
    <message>
        <source>The rasters cannot be drawn</source>
        <translation>Không vẽ được các lớp raster</translation>
    </message>
    <message>
        <source>Its picture in the cache is damaged.</source>
        <translation>Ảnh của lớp trong thư mục đệm bị hỏng.</translation>
    </message>
    <message>
        <source>Open the territory again.</source>
        <translation>Hãy mở lại địa bàn.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>Giá trị, %1</translation>
    </message>
</context>
<context>
    <name>spp::RasterStore</name>
    <message>
        <source>A tile of the raster is damaged.</source>
        <translation>Một mảnh của raster bị hỏng.</translation>
    </message>
    <message>
        <source>raster %1</source>
        <translation>raster %1</translation>
    </message>
    <message>
        <source>tile %1/%2</source>
        <translation>mảnh %1/%2</translation>
    </message>
    <message>
        <source>Import the raster again, or restore a backup.</source>
        <translation>Nhập lại raster hoặc khôi phục bản sao lưu.</translation>
    </message>
    <message>
        <source>There is no raster %1.</source>
        <translation>Không có raster %1.</translation>
    </message>
    <message>
        <source>The raster has no cells.</source>
        <translation>Raster không có ô lưới.</translation>
    </message>
    <message>
        <source>the tile cannot be unpacked</source>
        <translation>không giải nén được mảnh</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Đã dừng đọc dữ liệu.</translation>
    </message>
</context>
<context>
    <name>spp::RecordedFeatureSource</name>
    <message>
        <source>The dossier does not hold what lies at this place.</source>
        <translation>Bộ kết quả không lưu dữ liệu tại vị trí này.</translation>
    </message>
</context>
<context>
    <name>spp::ReplayComparison</name>
    <message>
        <source>missing</source>
        <translation>thiếu</translation>
    </message>
    <message>
        <source>not in the manifest</source>
        <translation>không có trong danh mục</translation>
    </message>
</context>
<context>
    <name>spp::ReplayReport</name>
    <message>
        <source>nothing</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>program</source>
        <translation>chương trình</translation>
    </message>
    <message>
        <source>rule pack</source>
        <translation>bộ quy tắc kiểm tra</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>kết luận</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>nội dung kiểm tra</translation>
    </message>
    <message>
        <source>case</source>
        <translation>hồ sơ</translation>
    </message>
    <message>
        <source>input</source>
        <translation>đầu vào</translation>
    </message>
    <message>
        <source>Reviewed again from the inputs of the dossier.</source>
        <translation>Đã kiểm tra lại từ dữ liệu đầu vào của bộ kết quả.</translation>
    </message>
    <message>
        <source>Reviewed again from the territory as it is now.</source>
        <translation>Đã kiểm tra lại từ địa bàn như hiện nay.</translation>
    </message>
    <message>
        <source>Identical: the review is the same, byte for byte.</source>
        <translation>Giống hệt: kết quả lượt kiểm tra trùng khớp từng byte.</translation>
    </message>
    <message>
        <source>The review could not be made again.</source>
        <translation>Không thể kiểm tra lại.</translation>
    </message>
    <message>
        <source>Verdicts and findings are the same, but not everything is:</source>
        <translation>Kết luận và nội dung kiểm tra không đổi, nhưng có điểm khác:</translation>
    </message>
    <message>
        <source>The result differs:</source>
        <translation>Kết quả khác:</translation>
    </message>
</context>
<context>
    <name>spp::ReviewInputs</name>
    <message>
        <source>The file is not a JSON document %1.</source>
        <translation>Tệp không phải là tài liệu JSON %1.</translation>
    </message>
    <message>
        <source>The rule pack has changed since the review was made.</source>
        <translation>Bộ quy tắc kiểm tra đã thay đổi sau lượt kiểm tra.</translation>
    </message>
    <message>
        <source>Run the review again.</source>
        <translation>Hãy kiểm tra lại.</translation>
    </message>
</context>
<context>
    <name>spp::ReviewPanel</name>
    <message>
        <source>Proposal</source>
        <translation>Phương án đề nghị</translation>
    </message>
    <message>
        <source>Date of the case</source>
        <translation>Ngày của hồ sơ</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Bộ quy tắc</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Compare proposals</source>
        <translation>So sánh phương án</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Nội dung kiểm tra</translation>
    </message>
</context>
<context>
    <name>spp::ReviewReplay</name>
    <message>
        <source>The file is not a review.</source>
        <translation>Tệp không phải là kết quả lượt kiểm tra.</translation>
    </message>
    <message>
        <source>written otherwise, with the same content</source>
        <translation>được ghi theo cách khác, cùng nội dung</translation>
    </message>
</context>
<context>
    <name>spp::ReviewRun</name>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Chưa chọn đối tượng kiểm tra.</translation>
    </message>
    <message>
        <source>Click a parcel on the map, find one, or take a site.</source>
        <translation>Bấm vào một thửa đất trên bản đồ, tìm một thửa, hoặc lấy một khu đất.</translation>
    </message>
</context>
<context>
    <name>spp::ReviewSession</name>
    <message>
        <source>Choose parcel</source>
        <translation>Chọn thửa đất</translation>
    </message>
    <message>
        <source>Choose site</source>
        <translation>Chọn khu đất</translation>
    </message>
    <message>
        <source>Change proposal</source>
        <translation>Sửa phương án</translation>
    </message>
    <message>
        <source>Change date of the case</source>
        <translation>Sửa ngày của hồ sơ</translation>
    </message>
    <message>
        <source>Choose rule packs</source>
        <translation>Chọn bộ quy tắc</translation>
    </message>
    <message>
        <source>The rule packs cannot be used</source>
        <translation>Không dùng được bộ quy tắc</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Đang kiểm tra</translation>
    </message>
    <message>
        <source>The case could not be checked</source>
        <translation>Không kiểm tra được hồ sơ</translation>
    </message>
    <message>
        <source>The layout of the form cannot be read</source>
        <translation>Không đọc được cách trình bày biểu nhập</translation>
    </message>
</context>
<context>
    <name>spp::ReviewWorkspace</name>
    <message>
        <source>Review</source>
        <translation>Thẩm định</translation>
    </message>
    <message>
        <source>The drawing cannot be kept</source>
        <translation>Không lưu được hình vẽ</translation>
    </message>
    <message>
        <source>The proposal has a mistake</source>
        <translation>Phương án có chỗ chưa đúng</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Make result set</source>
        <translation>Lập bộ kết quả</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
</context>
<context>
    <name>spp::Reviewer</name>
    <message>
        <source>The review was stopped.</source>
        <translation>Đã dừng lượt kiểm tra.</translation>
    </message>
</context>
<context>
    <name>spp::RuleEvaluator</name>
    <message>
        <source>The review was stopped.</source>
        <translation>Đã dừng lượt kiểm tra.</translation>
    </message>
</context>
<context>
    <name>spp::RulePack</name>
    <message>
        <source>%1 is not a type of input; there are %2</source>
        <translation>%1 không phải kiểu đầu vào; có các kiểu %2</translation>
    </message>
    <message>
        <source>a name is small letters, digits and _: %1</source>
        <translation>tên chỉ gồm chữ thường, chữ số và _: %1</translation>
    </message>
    <message>
        <source>%1 is a value of the subject, not an input</source>
        <translation>%1 là giá trị của đối tượng kiểm tra, không phải đầu vào</translation>
    </message>
    <message>
        <source>this step is not possible</source>
        <translation>không thể dùng bước này</translation>
    </message>
    <message>
        <source>the translation &quot;%1&quot; is missing</source>
        <translation>thiếu bản dịch &quot;%1&quot;</translation>
    </message>
    <message>
        <source>only numbers have this</source>
        <translation>chỉ kiểu số mới có mục này</translation>
    </message>
    <message>
        <source>an input of type choice, and no other, has choices</source>
        <translation>chỉ đầu vào kiểu choice mới có các lựa chọn</translation>
    </message>
    <message>
        <source>type</source>
        <translation>kiểu</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>step</source>
        <translation>bước</translation>
    </message>
    <message>
        <source>The rule packs %1 and %2 declare the input %3 with a different %4.</source>
        <translation>Bộ quy tắc kiểm tra %1 và %2 khai báo đầu vào %3 với %4 khác nhau.</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>kết thúc trước khi bắt đầu</translation>
    </message>
    <message>
        <source>a list of inputs is expected here</source>
        <translation>ở đây cần danh sách đầu vào</translation>
    </message>
    <message>
        <source>the input %1 is declared twice</source>
        <translation>đầu vào %1 được khai báo hai lần</translation>
    </message>
    <message>
        <source>a map of tables is expected here</source>
        <translation>ở đây cần tập các bảng</translation>
    </message>
    <message>
        <source>a list of rules is expected here</source>
        <translation>ở đây cần danh sách quy tắc</translation>
    </message>
    <message>
        <source>the rule %1 is there twice</source>
        <translation>quy tắc %1 xuất hiện hai lần</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Không đọc được tệp này.</translation>
    </message>
    <message>
        <source>%1 is not one of %2</source>
        <translation>%1 không thuộc %2</translation>
    </message>
    <message>
        <source>%1 is not a kind of rule; there are %2</source>
        <translation>%1 không phải loại quy tắc; có các loại %2</translation>
    </message>
    <message>
        <source>the condition is missing</source>
        <translation>thiếu điều kiện</translation>
    </message>
    <message>
        <source>{%1} is not a value that this rule has</source>
        <translation>{%1} không phải giá trị mà quy tắc này có</translation>
    </message>
    <message>
        <source>%1 is not an input of this pack</source>
        <translation>%1 không phải đầu vào của bộ này</translation>
    </message>
    <message>
        <source>the input %1 has no step</source>
        <translation>đầu vào %1 không có bước</translation>
    </message>
    <message>
        <source>a rule is expected here</source>
        <translation>ở đây cần một quy tắc</translation>
    </message>
    <message>
        <source>the points of an axis must rise</source>
        <translation>các điểm của trục phải tăng dần</translation>
    </message>
    <message>
        <source>a list of numbers is expected here</source>
        <translation>ở đây cần danh sách số</translation>
    </message>
    <message>
        <source>an axis has one of points, from and codes</source>
        <translation>trục có một trong points, from và codes</translation>
    </message>
    <message>
        <source>the codes must all differ</source>
        <translation>các mã phải khác nhau</translation>
    </message>
    <message>
        <source>a linear axis needs finite points</source>
        <translation>trục tuyến tính cần các điểm hữu hạn</translation>
    </message>
    <message>
        <source>this row has %1 values, the axis has %2</source>
        <translation>hàng này có %1 giá trị, trục có %2</translation>
    </message>
    <message>
        <source>a table has one or two axes</source>
        <translation>bảng có một hoặc hai trục</translation>
    </message>
    <message>
        <source>the table has %1 rows, its first axis %2</source>
        <translation>bảng có %1 hàng, trục thứ nhất có %2</translation>
    </message>
</context>
<context>
    <name>spp::SampleTerritory</name>
    <message>
        <source>The sample data are not complete.</source>
        <translation>Dữ liệu mẫu không đầy đủ.</translation>
    </message>
    <message>
        <source>A step of the sample failed: %1</source>
        <translation>Một bước tạo dữ liệu mẫu bị lỗi: %1</translation>
    </message>
</context>
<context>
    <name>spp::Schema</name>
    <message>
        <source>The geometry column %1.%2 could not be made.</source>
        <translation>Không tạo được cột hình học %1.%2.</translation>
    </message>
    <message>
        <source>This database is not a territory.</source>
        <translation>Cơ sở dữ liệu này không phải là địa bàn.</translation>
    </message>
    <message>
        <source>Make a territory with &quot;spp territory create&quot; and import the data into it with &quot;spp import&quot;.</source>
        <translation>Tạo địa bàn bằng &quot;spp territory create&quot; rồi nhập dữ liệu vào bằng &quot;spp import&quot;.</translation>
    </message>
</context>
<context>
    <name>spp::SchemaCheck</name>
    <message>
        <source>Column %1 is missing.</source>
        <translation>Thiếu cột %1.</translation>
    </message>
    <message>
        <source>Column %1 was changed.</source>
        <translation>Cột %1 đã bị thay đổi.</translation>
    </message>
    <message>
        <source>Column %1 is unknown.</source>
        <translation>Cột %1 không rõ.</translation>
    </message>
    <message>
        <source>Index or trigger %1 is missing.</source>
        <translation>Thiếu chỉ mục hoặc trigger %1.</translation>
    </message>
    <message>
        <source>Index or trigger %1 was changed.</source>
        <translation>Chỉ mục hoặc trigger %1 đã bị thay đổi.</translation>
    </message>
    <message>
        <source>Index or trigger %1 is unknown.</source>
        <translation>Chỉ mục hoặc trigger %1 không rõ.</translation>
    </message>
    <message>
        <source>The table is missing.</source>
        <translation>Thiếu bảng.</translation>
    </message>
    <message>
        <source>No theme and no schema knows this table.</source>
        <translation>Không lớp chuyên đề và lược đồ nào có bảng này.</translation>
    </message>
</context>
<context>
    <name>spp::ScreenBasisReader</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Đã dừng đọc dữ liệu.</translation>
    </message>
</context>
<context>
    <name>spp::ScreenChanges</name>
    <message>
        <source>other rule packs or rules</source>
        <translation>bộ quy tắc khác hoặc quy tắc khác</translation>
    </message>
    <message>
        <source>what the catalogue says of the theme %1</source>
        <translation>thông tin trong danh mục của lớp %1</translation>
    </message>
    <message>
        <source>the theme %1 cannot be read</source>
        <translation>không đọc được lớp %1</translation>
    </message>
    <message>
        <source>the rasters of the theme %1</source>
        <translation>ảnh raster của lớp %1</translation>
    </message>
    <message>
        <source>other themes are screened</source>
        <translation>kiểm tra với các lớp khác</translation>
    </message>
    <message>
        <source>another date, and a rule reads it</source>
        <translation>ngày khác, và có quy tắc đọc ngày</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>phiên bản khác của chương trình</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>ngôn ngữ khác</translation>
    </message>
    <message>
        <source>another profile of the territory</source>
        <translation>cấu hình khác của địa bàn</translation>
    </message>
    <message>
        <source>the basis of the coordinates</source>
        <translation>cơ sở của tọa độ</translation>
    </message>
    <message>
        <source>This output of a screen is of another territory.</source>
        <translation>Kết quả kiểm tra này là của địa bàn khác.</translation>
    </message>
    <message>
        <source>a rule reads other parcels</source>
        <translation>có quy tắc đọc các thửa khác</translation>
    </message>
    <message>
        <source>a rule reads the theme %1, which has changed, as a whole</source>
        <translation>có quy tắc đọc toàn bộ lớp %1, mà lớp này đã thay đổi</translation>
    </message>
    <message>
        <source>a feature of the theme %1 without a known place</source>
        <translation>một đối tượng của lớp %1 không rõ vị trí</translation>
    </message>
    <message>
        <source>the other one was computed in another place</source>
        <translation>kết quả trước được tính ở nơi khác</translation>
    </message>
</context>
<context>
    <name>spp::Screener</name>
    <message>
        <source>There is no theme %1 with points, lines or polygons.</source>
        <translation>Không có lớp chuyên đề %1 dạng điểm, đường hoặc vùng.</translation>
    </message>
    <message>
        <source>The territory has no parcels.</source>
        <translation>Địa bàn không có thửa đất nào.</translation>
    </message>
    <message>
        <source>The screen was stopped.</source>
        <translation>Đã dừng việc rà soát.</translation>
    </message>
    <message>
        <source>The parcel has no geometry.</source>
        <translation>Thửa đất không có hình học.</translation>
    </message>
    <message>
        <source>The rules of the earlier screen are not those of this one.</source>
        <translation>Quy tắc của lần kiểm tra trước không phải của lần này.</translation>
    </message>
</context>
<context>
    <name>spp::SealChain</name>
    <message>
        <source>This is neither a file nor a public key of 64 hex digits.</source>
        <translation>Đây không phải là tệp, cũng không phải là khóa công khai gồm 64 chữ số thập lục phân.</translation>
    </message>
    <message>
        <source>The list of public keys names no office or no key.</source>
        <translation>Danh sách khóa công khai không nêu cơ quan hoặc khóa.</translation>
    </message>
    <message>
        <source>The key %1 is not signed by the key before it.</source>
        <translation>Khóa %1 không được khóa trước đó ký.</translation>
    </message>
    <message>
        <source>The dates of the public keys do not follow each other.</source>
        <translation>Ngày của các khóa công khai không nối tiếp nhau.</translation>
    </message>
    <message>
        <source>The file is not a list of public keys of a seal.</source>
        <translation>Tệp không phải là danh sách khóa công khai của niêm phong số.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Không đọc được tệp: %1.</translation>
    </message>
</context>
<context>
    <name>spp::SealKey</name>
    <message>
        <source>The library for seals (libsodium) cannot run here.</source>
        <translation>Thư viện niêm phong (libsodium) không chạy được ở đây.</translation>
    </message>
    <message>
        <source>The file is not a seal key, or it is damaged.</source>
        <translation>Tệp không phải là khóa niêm phong, hoặc đã bị hỏng.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the passphrase.</source>
        <translation>Không đủ bộ nhớ để xử lý mật khẩu.</translation>
    </message>
    <message>
        <source>A seal needs the name of its office.</source>
        <translation>Niêm phong số cần tên cơ quan.</translation>
    </message>
    <message>
        <source>The new key cannot be used before the one it follows, %1.</source>
        <translation>Khóa mới không thể được dùng trước khóa mà nó nối tiếp, %1.</translation>
    </message>
    <message>
        <source>The passphrase must have at least %1 characters.</source>
        <translation>Mật khẩu phải có ít nhất %1 ký tự.</translation>
    </message>
    <message>
        <source>The passphrase is not the right one.</source>
        <translation>Mật khẩu không đúng.</translation>
    </message>
</context>
<context>
    <name>spp::SealStore</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Không đọc được tệp: %1.</translation>
    </message>
    <message>
        <source>The file is not a JSON document.</source>
        <translation>Tệp không phải là tài liệu JSON.</translation>
    </message>
    <message>
        <source>There is a seal key already.</source>
        <translation>Đã có khóa niêm phong.</translation>
    </message>
    <message>
        <source>Hand over to a new key with &quot;spp seal handover&quot;, or move the file away first.</source>
        <translation>Hãy bàn giao sang khóa mới bằng &quot;spp seal handover&quot;, hoặc chuyển tệp đi nơi khác trước.</translation>
    </message>
    <message>
        <source>There is no seal key yet.</source>
        <translation>Chưa có khóa niêm phong.</translation>
    </message>
    <message>
        <source>Make one with &quot;spp seal create --office NAME&quot;.</source>
        <translation>Hãy tạo khóa bằng &quot;spp seal create --office NAME&quot;.</translation>
    </message>
    <message>
        <source>Trust needs the list of public keys of an office.</source>
        <translation>Cần danh sách khóa công khai của một cơ quan để tin cậy.</translation>
    </message>
    <message>
        <source>The list is older than the one that is trusted: the key %1 is missing.</source>
        <translation>Danh sách cũ hơn danh sách đang được tin cậy: thiếu khóa %1.</translation>
    </message>
</context>
<context>
    <name>spp::ServerOverlay</name>
    <message>
        <source>The territory is a file.</source>
        <translation>Địa bàn là một tệp.</translation>
    </message>
    <message>
        <source>Which zones hold is found out here, so they cannot be the subjects of an overlay on the server.</source>
        <translation>Ô quy hoạch nào có hiệu lực do máy này xác định, nên không thể làm đối tượng chồng xếp trên máy chủ.</translation>
    </message>
    <message>
        <source>The server is a copy that can only be read.</source>
        <translation>Máy chủ này là bản sao chỉ đọc.</translation>
    </message>
    <message>
        <source>Use the address of the first server.</source>
        <translation>Hãy dùng địa chỉ của máy chủ chính.</translation>
    </message>
    <message>
        <source>The account %1 may not make working tables on the server.</source>
        <translation>Tài khoản %1 không được tạo bảng làm việc trên máy chủ.</translation>
    </message>
    <message>
        <source>Ask the administrator of the database for &quot;GRANT CREATE ON SCHEMA %1 TO %2&quot;.</source>
        <translation>Đề nghị người quản trị cơ sở dữ liệu chạy &quot;GRANT CREATE ON SCHEMA %1 TO %2&quot;.</translation>
    </message>
</context>
<context>
    <name>spp::ServerShares</name>
    <message>
        <source>The server overlays %1.</source>
        <translation>Máy chủ đang chồng xếp %1.</translation>
    </message>
    <message>
        <source>The overlay was stopped.</source>
        <translation>Đã dừng chồng xếp.</translation>
    </message>
</context>
<context>
    <name>spp::ServerTheme</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Đã dừng đọc dữ liệu.</translation>
    </message>
    <message>
        <source>The theme %1 has no points, lines or polygons.</source>
        <translation>Lớp chuyên đề %1 không có điểm, đường hoặc vùng.</translation>
    </message>
</context>
<context>
    <name>spp::SessionDraft</name>
    <message>
        <source>The work in progress cannot be kept safe: %1.</source>
        <translation>Không lưu giữ được công việc đang làm: %1.</translation>
    </message>
    <message>
        <source>Free space on the disk or allow writing to the folder; until then a crash would lose what is not saved.</source>
        <translation>Hãy giải phóng dung lượng đĩa hoặc cho phép ghi vào thư mục; nếu không, khi chương trình hỏng sẽ mất phần chưa lưu.</translation>
    </message>
    <message>
        <source>The draft cannot be read: %1.</source>
        <translation>Không đọc được bản nháp: %1.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>không tạo được thư mục</translation>
    </message>
    <message>
        <source>the folder cannot be written</source>
        <translation>không ghi được vào thư mục</translation>
    </message>
</context>
<context>
    <name>spp::SessionPart</name>
    <message>
        <source>Work that is not kept yet will be lost in a crash</source>
        <translation>Nội dung chưa lưu sẽ mất nếu chương trình dừng đột ngột</translation>
    </message>
    <message>
        <source>Continue the review that was not finished?</source>
        <translation>Tiếp tục lượt thẩm định chưa xong?</translation>
    </message>
    <message>
        <source>Continue case %1, which was not finished?</source>
        <translation>Tiếp tục hồ sơ %1 chưa xong?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Continue the drawing that was not finished?</source>
        <translation>Tiếp tục hình vẽ chưa xong?</translation>
    </message>
</context>
<context>
    <name>spp::SessionState</name>
    <message>
        <source>The file is not a draft of a session that this program can read.</source>
        <translation>Tệp không phải là bản nháp phiên làm việc mà chương trình này đọc được.</translation>
    </message>
</context>
<context>
    <name>spp::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Chung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Staff number or e-mail</source>
        <translation>Mã cán bộ hoặc thư điện tử</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Thư mục cấu hình địa phương</translation>
    </message>
    <message>
        <source>Recorded with each change you make; the same on every computer.</source>
        <translation>Được ghi cùng mỗi thay đổi bạn thực hiện; giống nhau trên mọi máy.</translation>
    </message>
    <message>
        <source>No territory is open.</source>
        <translation>Chưa mở địa bàn nào.</translation>
    </message>
    <message>
        <source>Your name could not be kept</source>
        <translation>Không lưu được tên của bạn</translation>
    </message>
</context>
<context>
    <name>spp::SheetElements</name>
    <message>
        <source>The drawing has no field &quot;%1&quot;.</source>
        <translation>Bản vẽ không có trường &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>spp::SheetFaces</name>
    <message>
        <source>The lines of the sheet could not be joined to areas: %1</source>
        <translation>Không ghép được các đường của tờ bản đồ thành vùng: %1</translation>
    </message>
</context>
<context>
    <name>spp::SheetLayer</name>
    <message>
        <source>%1 closed areas of the sheet bear no parcel number and were not taken as parcels (roads, water, holes, or missing labels): %2</source>
        <translation>%1 vùng khép kín của tờ bản đồ không có số thửa nên không được lấy làm thửa đất (đường, mặt nước, lỗ trống hoặc thiếu nhãn): %2</translation>
    </message>
    <message>
        <source>%1 boundary lines of the sheet end without meeting another: %2</source>
        <translation>%1 đường ranh của tờ bản đồ bị hở đầu: %2</translation>
    </message>
</context>
<context>
    <name>spp::SheetParcels</name>
    <message>
        <source>the number %1 stands in no closed area</source>
        <translation>số thửa %1 không nằm trong vùng khép kín nào</translation>
    </message>
    <message>
        <source>one area holds several parcel numbers: %1</source>
        <translation>một vùng có nhiều số thửa: %1</translation>
    </message>
    <message>
        <source>parcel %1 bears two areas or two land classes</source>
        <translation>thửa %1 có hai diện tích hoặc hai loại đất</translation>
    </message>
</context>
<context>
    <name>spp::SheetStyle</name>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>&quot;%1&quot; phải là số nguyên từ %2 đến %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number above 0.</source>
        <translation>&quot;%1&quot; phải là số lớn hơn 0.</translation>
    </message>
    <message>
        <source>Texts of a DGN file cannot be written as &quot;%1&quot;.</source>
        <translation>Chữ trong tệp DGN không thể ghi theo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;scales&quot; must be ascending whole numbers.</source>
        <translation>&quot;scales&quot; phải là các số nguyên tăng dần.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no %2 where its value goes.</source>
        <translation>&quot;%1&quot; thiếu %2 ở chỗ ghi giá trị.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Thiếu tệp %1.</translation>
    </message>
    <message>
        <source>Install SPP again, or put the file into the profile.</source>
        <translation>Hãy cài lại SPP, hoặc đặt tệp này vào hồ sơ địa bàn.</translation>
    </message>
</context>
<context>
    <name>spp::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Find a parcel, commune, place, coordinate or command</source>
        <translation>Tìm thửa đất, phường/xã, địa danh, tọa độ hoặc lệnh</translation>
    </message>
    <message>
        <source>First workspace; Ctrl+2 the second, and so on</source>
        <translation>Không gian làm việc thứ nhất; Ctrl+2 là thứ hai, v.v.</translation>
    </message>
    <message>
        <source>Back to where the map was</source>
        <translation>Đưa bản đồ về chỗ trước đó</translation>
    </message>
</context>
<context>
    <name>spp::SiteDrawTool</name>
    <message>
        <source>A site needs three corners at least.</source>
        <translation>Khu đất cần ít nhất ba đỉnh.</translation>
    </message>
    <message>
        <source>The sides cross each other.</source>
        <translation>Các cạnh cắt nhau.</translation>
    </message>
    <message>
        <source>Close the outline</source>
        <translation>Khép ranh giới</translation>
    </message>
    <message>
        <source>Side %1 · bearing %2</source>
        <translation>Cạnh %1 · phương vị %2</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Diện tích %1</translation>
    </message>
    <message>
        <source>This side would cross another one.</source>
        <translation>Cạnh này sẽ cắt cạnh khác.</translation>
    </message>
</context>
<context>
    <name>spp::SiteFile</name>
    <message>
        <source>The outline is not valid: %1.</source>
        <translation>Ranh giới không hợp lệ: %1.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Tệp không tồn tại.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Đây là thư mục, không phải tệp.</translation>
    </message>
    <message>
        <source>No polygon was found in the layers %1.</source>
        <translation>Không tìm thấy vùng nào trong các lớp %1.</translation>
    </message>
    <message>
        <source>More than one layer has polygons: %1.</source>
        <translation>Có nhiều hơn một lớp chứa vùng: %1.</translation>
    </message>
    <message>
        <source>Name one with --site-layer.</source>
        <translation>Nêu một lớp bằng --site-layer.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Không đọc được tệp: %1.</translation>
    </message>
</context>
<context>
    <name>spp::SiteLayers</name>
    <message>
        <source>The layer of the territory cannot be opened.</source>
        <translation>Không mở được lớp dữ liệu của địa bàn.</translation>
    </message>
</context>
<context>
    <name>spp::SitePicture</name>
    <message>
        <source>The map cannot be drawn.</source>
        <translation>Không vẽ được bản đồ.</translation>
    </message>
</context>
<context>
    <name>spp::SiteReader</name>
    <message>
        <source>The file states %1, but --site-crs says %2.</source>
        <translation>Tệp nêu %1, nhưng --site-crs nêu %2.</translation>
    </message>
    <message>
        <source>The file does not state its CRS.</source>
        <translation>Tệp không nêu hệ tọa độ.</translation>
    </message>
    <message>
        <source>State it with --site-crs, for example EPSG:5897.</source>
        <translation>Hãy nêu bằng --site-crs, ví dụ EPSG:5897.</translation>
    </message>
    <message>
        <source>Read as %1, the site lies in none of the communes.</source>
        <translation>Đọc theo %1, khu đất không nằm trong phường, xã nào.</translation>
    </message>
    <message>
        <source>It would lie inside as %1.</source>
        <translation>Khu đất sẽ nằm bên trong nếu đọc theo %1.</translation>
    </message>
</context>
<context>
    <name>spp::SourceCrs</name>
    <message>
        <source>&quot;%1&quot; is no known CRS.</source>
        <translation>&quot;%1&quot; không phải hệ tọa độ đã biết.</translation>
    </message>
    <message>
        <source>Write it as EPSG:5897.</source>
        <translation>Hãy ghi dạng EPSG:5897.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no horizontal CRS with a code.</source>
        <translation>&quot;%1&quot; không phải hệ tọa độ mặt bằng có mã.</translation>
    </message>
    <message>
        <source>The source does not say in which CRS its coordinates are.</source>
        <translation>Nguồn không nêu hệ tọa độ của các tọa độ.</translation>
    </message>
    <message>
        <source>The CRS of the source is not known.</source>
        <translation>Chưa biết hệ tọa độ của nguồn.</translation>
    </message>
    <message>
        <source>State it with --crs; sources here have %1.</source>
        <translation>Hãy nêu bằng --crs; nguồn ở đây thường dùng %1.</translation>
    </message>
</context>
<context>
    <name>spp::SourcePlace</name>
    <message>
        <source>Lies in %1.</source>
        <translation>Nằm trong %1.</translation>
    </message>
    <message>
        <source>Lies in no commune of %1 under %2.</source>
        <translation>Không nằm trong xã nào của %1 theo %2.</translation>
    </message>
    <message>
        <source>Lies in no commune as it is, and in %1 with X and Y exchanged.</source>
        <translation>Không nằm trong xã nào; nếu đổi chỗ X và Y thì nằm trong %1.</translation>
    </message>
</context>
<context>
    <name>spp::SpreadsheetOverlay</name>
    <message>
        <source>The spreadsheet cannot be written: %1.</source>
        <translation>Không ghi được bảng tính: %1.</translation>
    </message>
    <message>
        <source>The overlay has %1 rows, a spreadsheet holds %2.</source>
        <translation>Kết quả chồng xếp có %1 dòng, bảng tính chỉ chứa được %2.</translation>
    </message>
    <message>
        <source>Write a .gpkg or .csv file, or ask for fewer themes.</source>
        <translation>Hãy ghi ra tệp .gpkg hoặc .csv, hoặc chọn ít lớp chuyên đề hơn.</translation>
    </message>
    <message>
        <source>the folder cannot be written</source>
        <translation>không ghi được vào thư mục</translation>
    </message>
    <message>
        <source>not enough memory, or the disk is full</source>
        <translation>thiếu bộ nhớ hoặc đĩa đã đầy</translation>
    </message>
    <message>
        <source>Packing the spreadsheet.</source>
        <translation>Đang nén bảng tính.</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>Đã dừng ghi.</translation>
    </message>
    <message>
        <source>the disk is full or refuses the data</source>
        <translation>đĩa đã đầy hoặc không nhận dữ liệu</translation>
    </message>
</context>
<context>
    <name>spp::SqliteDatabase</name>
    <message>
        <source>Too many territories are open in this program.</source>
        <translation>Chương trình đang mở quá nhiều địa bàn.</translation>
    </message>
    <message>
        <source>Another process has begun to write to the territory.</source>
        <translation>Một tiến trình khác đã bắt đầu ghi vào địa bàn.</translation>
    </message>
    <message>
        <source>Run the command again.</source>
        <translation>Hãy chạy lại lệnh.</translation>
    </message>
    <message>
        <source>The territory is locked by another process that writes to it.</source>
        <translation>Địa bàn đang bị khóa vì tiến trình khác đang ghi.</translation>
    </message>
    <message>
        <source>Wait until the other command or window has finished, or close it, then try again.</source>
        <translation>Hãy chờ lệnh hoặc cửa sổ kia xong, hoặc đóng lại, rồi thử lại.</translation>
    </message>
    <message>
        <source>The territory could not be written: the disk is full or refuses the data (%1). Nothing was changed.</source>
        <translation>Không ghi được địa bàn: đĩa đầy hoặc từ chối dữ liệu (%1). Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Hãy giải phóng dung lượng đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>The territory cannot be written here.</source>
        <translation>Không ghi được địa bàn tại đây.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder, or copy it to a disk that can be written.</source>
        <translation>Kiểm tra quyền của tệp và thư mục, hoặc chép sang đĩa ghi được.</translation>
    </message>
    <message>
        <source>The file is damaged or not a database (%1).</source>
        <translation>Tệp bị hỏng hoặc không phải cơ sở dữ liệu (%1).</translation>
    </message>
    <message>
        <source>Restore it from a backup with &quot;spp territory restore&quot;.</source>
        <translation>Hãy khôi phục từ bản sao lưu bằng &quot;spp territory restore&quot;.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>Out of memory.</source>
        <translation>Hết bộ nhớ.</translation>
    </message>
    <message>
        <source>SpatiaLite could not prepare the territory.</source>
        <translation>SpatiaLite không chuẩn bị được địa bàn.</translation>
    </message>
    <message>
        <source>The SQLite of this computer cannot search for words (it has no FTS5).</source>
        <translation>SQLite của máy này không tìm được theo từ (không có FTS5).</translation>
    </message>
    <message>
        <source>Install the SQLite of your distribution (libsqlite3-0), or take away the one that stands before it in LD_LIBRARY_PATH.</source>
        <translation>Hãy cài SQLite của bản phân phối (libsqlite3-0), hoặc bỏ bản đứng trước nó trong LD_LIBRARY_PATH.</translation>
    </message>
    <message>
        <source>a value that may stand once is there twice (%1)</source>
        <translation>giá trị phải duy nhất lại bị trùng (%1)</translation>
    </message>
    <message>
        <source>a value is missing (%1)</source>
        <translation>thiếu giá trị (%1)</translation>
    </message>
    <message>
        <source>a value breaks a rule of the table (%1)</source>
        <translation>có giá trị trái quy định của bảng (%1)</translation>
    </message>
    <message>
        <source>a row refers to another one that is not there</source>
        <translation>có dòng trỏ đến dòng không tồn tại</translation>
    </message>
    <message>
        <source>a value is too large</source>
        <translation>có giá trị quá lớn</translation>
    </message>
    <message>
        <source>The territory refuses the data: %1.</source>
        <translation>Địa bàn từ chối dữ liệu: %1.</translation>
    </message>
    <message>
        <source>The database could not do what was asked of it (%1).</source>
        <translation>Cơ sở dữ liệu không làm được việc được yêu cầu (%1).</translation>
    </message>
</context>
<context>
    <name>spp::SubjectChooser</name>
    <message>
        <source>As the file states</source>
        <translation>Theo tệp</translation>
    </message>
    <message>
        <source>Site from a file</source>
        <translation>Khu đất từ tệp</translation>
    </message>
    <message>
        <source>Outlines (*.geojson *.json *.gpkg *.shp *.kml *.gml *.dxf *.mif *.tab);;All files (*)</source>
        <translation>Ranh giới (*.geojson *.json *.gpkg *.shp *.kml *.gml *.dxf *.mif *.tab);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Click a parcel on the map, or name it:</source>
        <translation>Bấm vào một thửa đất trên bản đồ, hoặc nhập:</translation>
    </message>
    <message>
        <source>Sheet/parcel, for example 25/243</source>
        <translation>Tờ/thửa, ví dụ 25/243</translation>
    </message>
    <message>
        <source>Parcel to review</source>
        <translation>Thửa đất cần kiểm tra</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Khu đất</translation>
    </message>
    <message>
        <source>Review a site instead of a parcel</source>
        <translation>Kiểm tra một khu đất thay cho thửa đất</translation>
    </message>
    <message>
        <source>Site from a file…</source>
        <translation>Khu đất từ tệp…</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Hệ tọa độ</translation>
    </message>
</context>
<context>
    <name>spp::SubjectOnGrid</name>
    <message>
        <source>The outline cannot be measured: %1</source>
        <translation>Không đo được ranh giới: %1</translation>
    </message>
</context>
<context>
    <name>spp::SubjectPart</name>
    <message>
        <source>The parcel cannot be read</source>
        <translation>Không đọc được thửa đất</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Hiện trên bản đồ</translation>
    </message>
    <message>
        <source>Review this parcel</source>
        <translation>Thẩm định thửa này</translation>
    </message>
    <message>
        <source>Add to the case</source>
        <translation>Thêm vào hồ sơ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
</context>
<context>
    <name>spp::TableExport</name>
    <message>
        <source>Save the table</source>
        <translation>Lưu bảng</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Bảng tính (*.xlsx)</translation>
    </message>
    <message>
        <source>The table could not be saved</source>
        <translation>Không lưu được bảng</translation>
    </message>
    <message>
        <source>The table was saved: %1</source>
        <translation>Đã lưu bảng: %1</translation>
    </message>
    <message>
        <source>Open spreadsheet</source>
        <translation>Mở bảng tính</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
</context>
<context>
    <name>spp::TableKind</name>
    <message>
        <source>there is no table %1</source>
        <translation>không có bảng %1</translation>
    </message>
    <message>
        <source>the axis %1 has no expression</source>
        <translation>trục %1 không có biểu thức</translation>
    </message>
    <message>
        <source>the table has no axis %1</source>
        <translation>bảng không có trục %1</translation>
    </message>
</context>
<context>
    <name>spp::TablePage</name>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Copy the table with its headers for a spreadsheet</source>
        <translation>Sao chép bảng kèm tiêu đề cột để dán vào bảng tính</translation>
    </message>
    <message>
        <source>XLSX…</source>
        <translation>XLSX…</translation>
    </message>
    <message>
        <source>Save what the table shows as a spreadsheet file</source>
        <translation>Lưu những gì bảng đang hiện thành tệp bảng tính</translation>
    </message>
</context>
<context>
    <name>spp::TaskLine</name>
    <message>
        <source>%1 · stopping</source>
        <translation>%1 · đang dừng</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n việc khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop “%1”; what it did so far is undone</source>
        <translation>Dừng “%1”; phần đã làm được hoàn lại</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source> · %1 s left</source>
        <translation> · còn %1 giây</translation>
    </message>
    <message>
        <source> · %1 min left</source>
        <translation> · còn %1 phút</translation>
    </message>
</context>
<context>
    <name>spp::Territory</name>
    <message>
        <source>The territory was made by a newer version of SPP (its schema is %1, this program knows %2).</source>
        <translation>Địa bàn được tạo bằng bản SPP mới hơn (lược đồ %1, chương trình này biết %2).</translation>
    </message>
    <message>
        <source>Update SPP on this computer.</source>
        <translation>Hãy cập nhật SPP trên máy này.</translation>
    </message>
    <message>
        <source>The territory has the older schema %1, this program reads %2.</source>
        <translation>Địa bàn có lược đồ cũ %1, chương trình này đọc %2.</translation>
    </message>
    <message>
        <source>Run a command that writes to it, such as &quot;spp theme set&quot;: it makes a backup beside the file and brings it up to date.</source>
        <translation>Chạy một lệnh có ghi vào địa bàn, ví dụ &quot;spp theme set&quot;: lệnh sẽ sao lưu cạnh tệp và nâng cấp địa bàn.</translation>
    </message>
    <message>
        <source>The folder %1 now holds the profile &quot;%2&quot;, not &quot;%3&quot; from which the territory was made.</source>
        <translation>Thư mục %1 hiện chứa hồ sơ cấu hình &quot;%2&quot;, không phải &quot;%3&quot; đã dùng để tạo địa bàn.</translation>
    </message>
</context>
<context>
    <name>spp::TerritoryBackup</name>
    <message>
        <source>The territory was made by a newer version of SPP.</source>
        <translation>Địa bàn được tạo bằng phiên bản SPP mới hơn.</translation>
    </message>
    <message>
        <source>Update SPP on this computer.</source>
        <translation>Hãy cập nhật SPP trên máy này.</translation>
    </message>
    <message>
        <source>The copy cannot be read again.</source>
        <translation>Không đọc lại được bản sao.</translation>
    </message>
    <message>
        <source>The backup is damaged (%1).</source>
        <translation>Bản sao lưu bị hỏng (%1).</translation>
    </message>
    <message>
        <source>Take an older backup.</source>
        <translation>Hãy dùng bản sao lưu cũ hơn.</translation>
    </message>
    <message>
        <source>The backup is of another territory.</source>
        <translation>Bản sao lưu thuộc địa bàn khác.</translation>
    </message>
    <message>
        <source>Restore it under a new file name.</source>
        <translation>Khôi phục với tên tệp mới.</translation>
    </message>
    <message>
        <source>The damaged file could not be set aside.</source>
        <translation>Không cất riêng được tệp hỏng.</translation>
    </message>
    <message>
        <source>A territory on a database server is backed up and restored there, not as a file.</source>
        <translation>Địa bàn trên máy chủ cơ sở dữ liệu được sao lưu và phục hồi ngay tại đó, không phải dưới dạng tệp.</translation>
    </message>
    <message>
        <source>Use &quot;pg_dump --format=custom --schema=NAME&quot; and &quot;pg_restore&quot;, or the backups of the server.</source>
        <translation>Hãy dùng “pg_dump --format=custom --schema=TÊN” và “pg_restore”, hoặc các bản sao lưu của máy chủ.</translation>
    </message>
</context>
<context>
    <name>spp::TerritoryBuilder</name>
    <message>
        <source>The coordinate reference system %1 is not known.</source>
        <translation>Không rõ hệ tọa độ %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a coordinate reference system; write it like EPSG:5897.</source>
        <translation>&quot;%1&quot; không phải hệ tọa độ; viết như EPSG:5897.</translation>
    </message>
</context>
<context>
    <name>spp::TerritoryCheck</name>
    <message>
        <source>Another file lies in its place.</source>
        <translation>Ở vị trí đó đã là một tệp khác.</translation>
    </message>
    <message>
        <source>Open it again to work with the new one; what the map shows is the old one.</source>
        <translation>Hãy mở lại để làm việc với tệp mới; bản đồ đang hiển thị tệp cũ.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Tệp không còn ở đó.</translation>
    </message>
    <message>
        <source>Put the file or the drive back, then open it again.</source>
        <translation>Hãy đưa tệp hoặc ổ đĩa trở lại rồi mở lại.</translation>
    </message>
    <message>
        <source>The file cannot be read any more.</source>
        <translation>Không đọc được tệp nữa.</translation>
    </message>
    <message>
        <source>Check the drive and the rights of the file, then open it again.</source>
        <translation>Hãy kiểm tra ổ đĩa và quyền truy cập tệp rồi mở lại.</translation>
    </message>
    <message>
        <source>The file is no database any more.</source>
        <translation>Tệp không còn là cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>Put a copy of the territory in its place, then open it again.</source>
        <translation>Hãy đặt một bản sao của địa bàn vào vị trí đó rồi mở lại.</translation>
    </message>
    <message>
        <source>The file is damaged or no territory any more.</source>
        <translation>Tệp bị hỏng hoặc không còn là địa bàn.</translation>
    </message>
    <message>
        <source>Another program is writing in the territory.</source>
        <translation>Một chương trình khác đang ghi vào địa bàn.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or close it; you can go on reading.</source>
        <translation>Hãy chờ chương trình đó ghi xong hoặc đóng nó; vẫn có thể tiếp tục xem.</translation>
    </message>
    <message>
        <source>The schema holds another territory now.</source>
        <translation>Lược đồ nay chứa một địa bàn khác.</translation>
    </message>
</context>
<context>
    <name>spp::TerritoryFeatureSource</name>
    <message>
        <source>feature %1 was rejected: %2</source>
        <translation>đối tượng %1 bị từ chối: %2</translation>
    </message>
    <message>
        <source>The theme %1 has no features to be found by place.</source>
        <translation>Lớp chuyên đề %1 không có đối tượng để tìm theo vị trí.</translation>
    </message>
    <message>
        <source>no theme %1 is registered</source>
        <translation>chưa đăng ký lớp chuyên đề %1</translation>
    </message>
    <message>
        <source>the place reaches beyond the area that the theme covers</source>
        <translation>vị trí vượt ngoài phạm vi của lớp chuyên đề</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>còn %1</translation>
    </message>
</context>
<context>
    <name>spp::TerritoryFile</name>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Hãy kiểm tra quyền truy cập tệp.</translation>
    </message>
    <message>
        <source>The territory lies on a network share (%1), where two programs cannot write safely.</source>
        <translation>Địa bàn nằm trên thư mục mạng dùng chung (%1), nơi hai chương trình không thể ghi an toàn.</translation>
    </message>
    <message>
        <source>Work on a copy on a local disk and copy it back when it is closed, or keep the territory on a database server.</source>
        <translation>Làm việc trên bản sao ở đĩa cục bộ rồi chép lại khi đã đóng, hoặc để địa bàn trên máy chủ cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Không có tệp này.</translation>
    </message>
    <message>
        <source>Make a territory with &quot;spp territory create&quot;.</source>
        <translation>Hãy tạo địa bàn bằng &quot;spp territory create&quot;.</translation>
    </message>
    <message>
        <source>This is a folder, not a territory file.</source>
        <translation>Đây là thư mục, không phải tệp địa bàn.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Không có quyền đọc tệp.</translation>
    </message>
    <message>
        <source>This is not a database, so it is not a territory.</source>
        <translation>Đây không phải cơ sở dữ liệu nên không phải địa bàn.</translation>
    </message>
    <message>
        <source>The territory is read-only: the file or its folder cannot be written.</source>
        <translation>Địa bàn chỉ đọc: không ghi được tệp hoặc thư mục chứa tệp.</translation>
    </message>
    <message>
        <source>Copy it to a folder that can be written, or ask for the permission.</source>
        <translation>Chép sang thư mục ghi được hoặc xin cấp quyền.</translation>
    </message>
</context>
<context>
    <name>spp::TerritoryLayers</name>
    <message>
        <source>%1, points</source>
        <translation>%1, điểm</translation>
    </message>
    <message>
        <source>%1, lines</source>
        <translation>%1, đường</translation>
    </message>
    <message>
        <source>%1, areas</source>
        <translation>%1, vùng</translation>
    </message>
</context>
<context>
    <name>spp::TerritoryVerify</name>
    <message numerus="yes">
        <source>%n row(s) name a row of %1 that does not exist.</source>
        <translation>
            <numerusform>%n hàng trỏ đến hàng không tồn tại của %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log was changed: %1.</source>
        <translation>Nhật ký đã bị thay đổi: %1.</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>lượt kiểm tra %1</translation>
    </message>
    <message>
        <source>The stored review is not the one that was made.</source>
        <translation>Lượt kiểm tra đã lưu không đúng với lượt đã thực hiện.</translation>
    </message>
    <message>
        <source>Reading every page of the file …</source>
        <translation>Đang đọc từng trang của tệp …</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Đã dừng kiểm tra.</translation>
    </message>
    <message>
        <source>Parcels are not found by the words that they have; &quot;spp territory reindex&quot; makes the index again.</source>
        <translation>Không tìm được thửa đất theo các từ của nó; &quot;spp territory reindex&quot; lập lại chỉ mục.</translation>
    </message>
</context>
<context>
    <name>spp::TerritoryWatch</name>
    <message>
        <source>“%1” cannot be used now</source>
        <translation>Hiện không dùng được “%1”</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
</context>
<context>
    <name>spp::ThemeCatalogue</name>
    <message>
        <source>The territory has no theme &quot;%1&quot;.</source>
        <translation>Địa bàn không có lớp chuyên đề &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>spp::ThemeDoubts</name>
    <message>
        <source>%1 more</source>
        <translation>còn %1</translation>
    </message>
    <message>
        <source>feature %1 was repaired: %2</source>
        <translation>đối tượng %1 đã được sửa: %2</translation>
    </message>
    <message>
        <source>feature %1 cannot be measured: %2</source>
        <translation>đối tượng %1 không đo được: %2</translation>
    </message>
</context>
<context>
    <name>spp::ThemeOverlay</name>
    <message>
        <source>The overlay was stopped.</source>
        <translation>Đã dừng chồng xếp.</translation>
    </message>
    <message>
        <source>There is no theme %1 with a place.</source>
        <translation>Không có lớp chuyên đề %1 nào có vị trí.</translation>
    </message>
    <message>
        <source>&quot;spp theme list&quot; shows the themes.</source>
        <translation>Lệnh &quot;spp theme list&quot; liệt kê các lớp chuyên đề.</translation>
    </message>
    <message>
        <source>Subjects must be polygons, and those of %1 are not.</source>
        <translation>Đối tượng được đo phải là vùng, còn %1 thì không.</translation>
    </message>
    <message>
        <source>The theme %1 is named twice.</source>
        <translation>Lớp chuyên đề %1 được nêu hai lần.</translation>
    </message>
    <message>
        <source>No theme to overlay with is named.</source>
        <translation>Chưa nêu lớp chuyên đề để chồng xếp.</translation>
    </message>
    <message>
        <source>Reading %1.</source>
        <translation>Đang đọc %1.</translation>
    </message>
    <message>
        <source>The theme %1 has no polygon that can be measured.</source>
        <translation>Lớp chuyên đề %1 không có vùng nào đo được.</translation>
    </message>
    <message>
        <source>There is no geometry.</source>
        <translation>Không có hình.</translation>
    </message>
    <message>
        <source>Writing %1.</source>
        <translation>Đang ghi %1.</translation>
    </message>
</context>
<context>
    <name>spp::ThemeStore</name>
    <message>
        <source>The theme %1 has no points, lines or polygons.</source>
        <translation>Lớp chuyên đề %1 không có điểm, đường hoặc vùng.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Đã dừng đọc dữ liệu.</translation>
    </message>
</context>
<context>
    <name>spp::ThemeTable</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a theme, table or field: use lower-case letters, digits and hyphens (underscores in fields), each field once.</source>
        <translation>&quot;%1&quot; không thể là tên lớp chuyên đề, bảng hoặc trường: chỉ dùng chữ thường, chữ số và dấu gạch nối (trường dùng dấu gạch dưới), mỗi trường một lần.</translation>
    </message>
</context>
<context>
    <name>spp::ThemeWriter</name>
    <message>
        <source>The theme %1 has no field &quot;%2&quot;.</source>
        <translation>Lớp chuyên đề %1 không có trường &quot;%2&quot;.</translation>
    </message>
</context>
<context>
    <name>spp::ThemesTable</name>
    <message>
        <source>Themes</source>
        <translation>Lớp chuyên đề</translation>
    </message>
    <message>
        <source>No theme fits the filter.</source>
        <translation>Không có lớp chuyên đề nào khớp bộ lọc.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Lớp chuyên đề</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Hiện trạng ngày</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Cơ quan quản lý</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Độ chính xác</translation>
    </message>
</context>
<context>
    <name>spp::TopBar</name>
    <message>
        <source>Territory</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Open, create, import</source>
        <translation>Mở, tạo, nhập</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Chỉ đọc</translation>
    </message>
    <message>
        <source>The file cannot be written: reviews can be run and printed, not saved in it.</source>
        <translation>Không ghi được vào tệp: có thể thẩm định và in, nhưng không lưu vào tệp.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Look: light, dark or sunlight</source>
        <translation>Giao diện: sáng, tối hoặc ngoài nắng</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>Thiết lập và trợ giúp</translation>
    </message>
</context>
<context>
    <name>spp::VerdictChip</name>
    <message>
        <source>Show only these findings; Ctrl adds or takes away</source>
        <translation>Chỉ hiện các nội dung này; giữ Ctrl để thêm hoặc bớt</translation>
    </message>
</context>
<context>
    <name>spp::VerdictEvaluator</name>
    <message>
        <source>The review was stopped.</source>
        <translation>Đã dừng lượt kiểm tra.</translation>
    </message>
</context>
<context>
    <name>spp::WelcomePage</name>
    <message>
        <source>No longer at %1</source>
        <translation>Không còn ở %1</translation>
    </message>
    <message>
        <source>Take off this list; the file stays</source>
        <translation>Bỏ khỏi danh sách; tệp vẫn còn</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Territories you open are listed here.</source>
        <translation>Các địa bàn đã mở được liệt kê ở đây.</translation>
    </message>
    <message>
        <source>Which territory do you work on today?</source>
        <translation>Hôm nay bạn làm việc với địa bàn nào?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Recent territories</source>
        <translation>Địa bàn gần đây</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Những bước đầu</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Có gì mới</translation>
    </message>
    <message>
        <source>Open territory…</source>
        <translation>Mở địa bàn…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Mở dữ liệu mẫu</translation>
    </message>
    <message>
        <source>The sample data are not installed.</source>
        <translation>Dữ liệu mẫu chưa được cài đặt.</translation>
    </message>
    <message>
        <source>A made-up commune with parcels, plans and floods; kept as %1</source>
        <translation>Một xã giả định có thửa đất, quy hoạch và ngập lụt; lưu tại %1</translation>
    </message>
    <message>
        <source>Create from profile…</source>
        <translation>Tạo từ cấu hình địa phương…</translation>
    </message>
    <message>
        <source>Making the sample: %1 %. This is done once.</source>
        <translation>Đang tạo dữ liệu mẫu: %1 %. Chỉ làm một lần.</translation>
    </message>
</context>
<context>
    <name>spp::WindowMenus</name>
    <message>
        <source>Open territory…</source>
        <translation>Mở địa bàn…</translation>
    </message>
    <message>
        <source>Create from profile…</source>
        <translation>Tạo từ cấu hình địa phương…</translation>
    </message>
    <message>
        <source>Import data…</source>
        <translation>Nhập dữ liệu…</translation>
    </message>
    <message>
        <source>Whole territory</source>
        <translation>Toàn địa bàn</translation>
    </message>
    <message>
        <source>Close territory</source>
        <translation>Đóng địa bàn</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Thiết lập…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Help: your first review</source>
        <translation>Trợ giúp: lần thẩm định đầu tiên</translation>
    </message>
    <message>
        <source>About SPP</source>
        <translation>Giới thiệu SPP</translation>
    </message>
    <message>
        <source>The looks cannot be read</source>
        <translation>Không đọc được các giao diện</translation>
    </message>
    <message>
        <source>Look: %1</source>
        <translation>Giao diện: %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>Recent territories</source>
        <translation>Địa bàn gần đây</translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <translation>Không mở được “%1”</translation>
    </message>
    <message>
        <source>Open territory</source>
        <translation>Mở địa bàn</translation>
    </message>
    <message>
        <source>Territories (*.sqlite);;All files (*)</source>
        <translation>Địa bàn (*.sqlite);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Making the sample territory</source>
        <translation>Đang tạo địa bàn mẫu</translation>
    </message>
    <message>
        <source>The sample could not be made</source>
        <translation>Không tạo được dữ liệu mẫu</translation>
    </message>
    <message>
        <source>The look could not be changed</source>
        <translation>Không đổi được giao diện</translation>
    </message>
</context>
<context>
    <name>spp::WorkingCalendar</name>
    <message>
        <source>&quot;verified&quot; is V, S or M, not &quot;%1&quot;.</source>
        <translation>&quot;verified&quot; là V, S hoặc M, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the week; they are %2.</source>
        <translation>&quot;%1&quot; không phải là ngày trong tuần; các ngày là %2.</translation>
    </message>
    <message>
        <source>A week needs a working day.</source>
        <translation>Một tuần phải có ngày làm việc.</translation>
    </message>
    <message>
        <source>&quot;day&quot; is month and day like 04-30, not &quot;%1&quot;.</source>
        <translation>&quot;day&quot; là tháng và ngày như 04-30, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Days off go from a day of %1 to the same or a later one of %1.</source>
        <translation>Ngày nghỉ tính từ một ngày của năm %1 đến chính ngày đó hoặc ngày sau của năm %1.</translation>
    </message>
    <message>
        <source>&quot;year&quot; must be a year.</source>
        <translation>&quot;year&quot; phải là một năm.</translation>
    </message>
    <message>
        <source>The year %1 is listed twice.</source>
        <translation>Năm %1 được liệt kê hai lần.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of %2.</source>
        <translation>&quot;%1&quot; không phải là ngày của năm %2.</translation>
    </message>
</context>
<context>
    <name>spp::WriteFailure</name>
    <message>
        <source>Free some space or choose a folder on another disk, then try again.</source>
        <translation>Hãy giải phóng dung lượng hoặc chọn thư mục trên đĩa khác rồi thử lại.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk %1 is full.</source>
        <translation>Không ghi được tệp: đĩa %1 đã đầy.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>không nêu lý do</translation>
    </message>
    <message>
        <source>The file could not be written: only %1 kB are left on the disk %2 (%3).</source>
        <translation>Không ghi được tệp: đĩa %2 chỉ còn trống %1 kB (%3).</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Không ghi được tệp: %1.</translation>
    </message>
</context>
<context>
    <name>spp::XlsxBook</name>
    <message>
        <source>not enough memory</source>
        <translation>không đủ bộ nhớ</translation>
    </message>
    <message>
        <source>the disk did not take all of it</source>
        <translation>đĩa không nhận hết dữ liệu</translation>
    </message>
</context>
<context>
    <name>spp::YamlReader</name>
    <message>
        <source>The file must be a mapping of keys to values.</source>
        <translation>Tệp phải là tập các cặp khóa và giá trị.</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;.</source>
        <translation>Không rõ khóa &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Known keys: %1.</source>
        <translation>Các khóa đã biết: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice.</source>
        <translation>&quot;%1&quot; được nêu hai lần.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Thiếu &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>&quot;%1&quot; phải là văn bản.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number, not &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; phải là số, không phải &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false, not &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; phải là true hoặc false, không phải &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts.</source>
        <translation>&quot;%1&quot; phải là danh sách văn bản.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a mapping of keys to values.</source>
        <translation>&quot;%1&quot; phải là tập các cặp khóa và giá trị.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of mappings.</source>
        <translation>&quot;%1&quot; phải là danh sách các tập khóa và giá trị.</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>Các giá trị lồng nhau quá sâu.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8.</source>
        <translation>Văn bản không theo UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Hãy lưu tệp theo UTF-8.</translation>
    </message>
    <message>
        <source>This is no YAML: %1.</source>
        <translation>Đây không phải YAML: %1.</translation>
    </message>
    <message>
        <source>Indent with spaces, never with tabs, and close each bracket and quote.</source>
        <translation>Hãy thụt dòng bằng dấu cách, không dùng tab, và đóng mọi dấu ngoặc.</translation>
    </message>
    <message>
        <source>The file holds a second document.</source>
        <translation>Tệp chứa tài liệu thứ hai.</translation>
    </message>
    <message>
        <source>Keep one, and take out the line &quot;---&quot;.</source>
        <translation>Hãy giữ một phần, và bỏ dòng &quot;---&quot;.</translation>
    </message>
</context>
<context>
    <name>spp::ZonesInForce</name>
    <message>
        <source>The version has no boundary.</source>
        <translation>Lần phê duyệt chưa có ranh giới.</translation>
    </message>
</context>
<context>
    <name>spp::cli::CaseCommand</name>
    <message>
        <source>The territory holds no case.</source>
        <translation>Địa bàn chưa có hồ sơ nào.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>state</source>
        <translation>trạng thái</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ngày mở</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>số lượt kiểm tra</translation>
    </message>
    <message>
        <source>last review</source>
        <translation>lượt kiểm tra gần nhất</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>ngày kiểm tra</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>tại ngày</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>không phù hợp</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>không chắc chắn</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>chưa xác định</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>phù hợp</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>mã băm</translation>
    </message>
    <message>
        <source>case</source>
        <translation>hồ sơ</translation>
    </message>
    <message>
        <source>the cases kept in a territory</source>
        <translation>các hồ sơ lưu trong địa bàn</translation>
    </message>
    <message>
        <source>number of the case</source>
        <translation>mã hồ sơ</translation>
    </message>
    <message>
        <source>due</source>
        <translation>ngày hẹn trả</translation>
    </message>
    <message>
        <source>one case with its reviews, answers and history</source>
        <translation>một hồ sơ với các lượt kiểm tra, ý kiến và quá trình xử lý</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>quy tắc</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>kết quả</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>người thụ lý</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>since</source>
        <translation>từ lúc</translation>
    </message>
    <message>
        <source>by</source>
        <translation>người thực hiện</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>ý kiến</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>người nộp hồ sơ</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>thủ tục</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ngày nhận</translation>
    </message>
    <message>
        <source>%1 (holidays of %2 not known)</source>
        <translation>%1 (chưa biết ngày nghỉ lễ năm %2)</translation>
    </message>
    <message>
        <source>working days left</source>
        <translation>số ngày làm việc còn lại</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>chưa có ý kiến</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Không có hồ sơ nào đang xử lý.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang xử lý</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>đến hạn hôm nay</translation>
    </message>
    <message>
        <source>due this week</source>
        <translation>đến hạn trong tuần</translation>
    </message>
    <message>
        <source>without due date</source>
        <translation>chưa có ngày hẹn trả</translation>
    </message>
    <message>
        <source>with unanswered conflicts</source>
        <translation>còn nội dung không phù hợp chưa có ý kiến</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>chưa kiểm tra</translation>
    </message>
    <message>
        <source>conflict with</source>
        <translation>không phù hợp với</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>số hồ sơ</translation>
    </message>
    <message>
        <source>officer disagrees</source>
        <translation>người thụ lý không đồng ý</translation>
    </message>
    <message>
        <source>day to count from; default: today</source>
        <translation>ngày lấy làm mốc; mặc định: hôm nay</translation>
    </message>
    <message>
        <source>open cases by due date, the overdue ones first</source>
        <translation>hồ sơ đang xử lý theo ngày hẹn trả, quá hạn xếp trước</translation>
    </message>
    <message>
        <source>figures over all cases on a day</source>
        <translation>số liệu về tất cả hồ sơ tại một ngày</translation>
    </message>
    <message>
        <source>Nothing is to be changed: give at least one option.</source>
        <translation>Không có gì để sửa: hãy nêu ít nhất một tùy chọn.</translation>
    </message>
    <message>
        <source>%1 is agree, disagree or not_relevant, not &quot;%2&quot;.</source>
        <translation>%1 là agree, disagree hoặc not_relevant, không phải &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a case; they are %2.</source>
        <translation>&quot;%1&quot; không phải là trạng thái của hồ sơ; các trạng thái là %2.</translation>
    </message>
    <message>
        <source>title of the case</source>
        <translation>tên hồ sơ</translation>
    </message>
    <message>
        <source>name of the applicant</source>
        <translation>tên người nộp hồ sơ</translation>
    </message>
    <message>
        <source>officer who works on it</source>
        <translation>người thụ lý hồ sơ</translation>
    </message>
    <message>
        <source>procedure of the profile; gives the due date</source>
        <translation>thủ tục trong hồ sơ cấu hình; dùng để tính ngày hẹn trả</translation>
    </message>
    <message>
        <source>due date instead of that of the procedure; &quot;none&quot; goes back to it</source>
        <translation>ngày hẹn trả thay cho ngày tính theo thủ tục; &quot;none&quot; để trở lại ngày đó</translation>
    </message>
    <message>
        <source>open a case that was received</source>
        <translation>mở hồ sơ vừa nhận</translation>
    </message>
    <message>
        <source>day of receipt; default: today</source>
        <translation>ngày nhận; mặc định: hôm nay</translation>
    </message>
    <message>
        <source>change the facts of a case</source>
        <translation>sửa thông tin của hồ sơ</translation>
    </message>
    <message>
        <source>day of receipt</source>
        <translation>ngày nhận</translation>
    </message>
    <message>
        <source>the officer&apos;s answer to a finding of the last review</source>
        <translation>ý kiến của người thụ lý về một nội dung của lượt kiểm tra gần nhất</translation>
    </message>
    <message>
        <source>rule of the finding</source>
        <translation>quy tắc của nội dung kiểm tra</translation>
    </message>
    <message>
        <source>agree, disagree or not_relevant</source>
        <translation>agree, disagree hoặc not_relevant</translation>
    </message>
    <message>
        <source>reason; required unless agree</source>
        <translation>lý do; bắt buộc trừ khi agree</translation>
    </message>
    <message>
        <source>move a case to another state</source>
        <translation>chuyển hồ sơ sang trạng thái khác</translation>
    </message>
    <message>
        <source>draft, checking, for_signature, signed or returned</source>
        <translation>draft, checking, for_signature, signed hoặc returned</translation>
    </message>
    <message>
        <source>comment; required to return a case</source>
        <translation>ý kiến; bắt buộc khi trả lại hồ sơ</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>print the figures on one page</source>
        <translation>in số liệu trên một trang</translation>
    </message>
</context>
<context>
    <name>spp::cli::CommandLine</name>
    <message>
        <source>The plugin %1, which brings this command, could not be loaded: %2</source>
        <translation>Không nạp được phần mở rộng %1 chứa lệnh này: %2</translation>
    </message>
    <message>
        <source>Plugin %1 (%2) was skipped: %3</source>
        <translation>Đã bỏ qua phần mở rộng %1 (%2): %3</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Không đủ bộ nhớ.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Không ghi được kết quả.</translation>
    </message>
    <message>
        <source>Internal error, please report it: “%1”.</source>
        <translation>Lỗi trong chương trình, xin báo lại: “%1”.</translation>
    </message>
    <message>
        <source>Close other programs, or work on a smaller area.</source>
        <translation>Hãy đóng các chương trình khác, hoặc làm trên vùng nhỏ hơn.</translation>
    </message>
</context>
<context>
    <name>spp::cli::CommandTree</name>
    <message>
        <source>Commands</source>
        <translation>Các lệnh</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Còn thiếu thông tin</translation>
    </message>
    <message>
        <source>This was not understood</source>
        <translation>Không hiểu nội dung này</translation>
    </message>
    <message>
        <source>A value does not fit</source>
        <translation>Giá trị không phù hợp</translation>
    </message>
    <message>
        <source>An option has too few or too many values</source>
        <translation>Tùy chọn có quá ít hoặc quá nhiều giá trị</translation>
    </message>
    <message>
        <source>The command line was not understood</source>
        <translation>Không hiểu dòng lệnh</translation>
    </message>
    <message>
        <source>SPP, the workstation for spatial planning</source>
        <translation>SPP, phần mềm hỗ trợ quy hoạch không gian</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>in phần trợ giúp này</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>in phiên bản</translation>
    </message>
    <message>
        <source>language of messages: vi or en</source>
        <translation>ngôn ngữ thông báo: vi hoặc en</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Cách dùng</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>TÙY CHỌN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>LỆNH</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>BẮT BUỘC</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>in một tài liệu JSON</translation>
    </message>
    <message>
        <source>&quot;spp --help&quot; and &quot;spp COMMAND --help&quot; say what is possible.</source>
        <translation>Xem &quot;spp --help&quot; và &quot;spp LỆNH --help&quot; để biết cách dùng.</translation>
    </message>
</context>
<context>
    <name>spp::cli::CommonOptions</name>
    <message>
        <source>%1 must be a date like 2026-11-22, not &quot;%2&quot;.</source>
        <translation>%1 phải là ngày dạng 2026-11-22, không phải &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>territory: a file, or a postgresql:// address</source>
        <translation>địa bàn: tệp, hoặc địa chỉ postgresql://</translation>
    </message>
    <message>
        <source>where to compute; default: on the server where the territory lies on one and the account may make working tables there, otherwise here; the result is the same</source>
        <translation>nơi tính; mặc định: máy chủ, nếu địa bàn ở đó và tài khoản được tạo bảng làm việc, nếu không thì máy này; kết quả như nhau</translation>
    </message>
    <message>
        <source>%1 must be auto, server or here, not &quot;%2&quot;.</source>
        <translation>%1 phải là auto, server hoặc here, không phải &quot;%2&quot;.</translation>
    </message>
</context>
<context>
    <name>spp::cli::Doctor</name>
    <message>
        <source>Install a build of it that fits SPP %1, or remove the file.</source>
        <translation>Cài đặt bản dựng phù hợp với SPP %1 hoặc gỡ tệp.</translation>
    </message>
    <message>
        <source>The installation is complete.</source>
        <translation>Bản cài đặt đầy đủ.</translation>
    </message>
    <message>
        <source>%1 problems, marked with &quot;!&quot;.</source>
        <translation>%1 vấn đề, đánh dấu bằng &quot;!&quot;.</translation>
    </message>
    <message>
        <source>SPP %1</source>
        <translation>SPP %1</translation>
    </message>
    <message>
        <source>check the installation and the plugins, and say what to do</source>
        <translation>kiểm tra bản cài đặt và các phần mở rộng, hướng dẫn khắc phục</translation>
    </message>
</context>
<context>
    <name>spp::cli::Dossier</name>
    <message>
        <source>Give one of --parcel, --site, --case and --list: what is the dossier about?</source>
        <translation>Hãy nêu một trong --parcel, --site, --case, --list: bộ kết quả lập cho khu đất nào?</translation>
    </message>
    <message>
        <source>--sheets goes with --list only.</source>
        <translation>--sheets chỉ dùng cùng --list.</translation>
    </message>
    <message>
        <source>%1 made, %2 were finished before, %3 failed.</source>
        <translation>Đã lập %1, đã xong từ trước %2, không lập được %3.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>print a review: PDF, JSON and GeoPackage with a manifest</source>
        <translation>in kết quả kiểm tra: PDF, JSON và GeoPackage kèm bản kê</translation>
    </message>
    <message>
        <source>folder of the dossier</source>
        <translation>thư mục của bộ kết quả</translation>
    </message>
    <message>
        <source>a case the territory keeps</source>
        <translation>hồ sơ lưu trong địa bàn</translation>
    </message>
    <message>
        <source>one dossier per parcel of the column &quot;parcel&quot;; goes on where it stopped</source>
        <translation>mỗi thửa đất ở cột “parcel” một bộ kết quả; chạy lại thì làm tiếp</translation>
    </message>
    <message>
        <source>only one page per parcel</source>
        <translation>mỗi thửa đất chỉ một trang</translation>
    </message>
</context>
<context>
    <name>spp::cli::DossierBatch</name>
    <message>
        <source>The list names no parcel.</source>
        <translation>Danh sách không nêu thửa đất nào.</translation>
    </message>
    <message>
        <source>It needs a column &quot;parcel&quot; with entries like 12/34.</source>
        <translation>Cần có cột “parcel” với giá trị dạng 12/34.</translation>
    </message>
    <message>
        <source>The folder belongs to a batch with another territory, date, language, form, proposal or rules.</source>
        <translation>Thư mục thuộc đợt in có địa bàn, ngày, ngôn ngữ, mẫu, phương án hoặc bộ quy tắc khác.</translation>
    </message>
    <message>
        <source>Give another folder, or the same options as before.</source>
        <translation>Hãy nêu thư mục khác, hoặc giữ các tùy chọn như trước.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2; run it again to go on.</source>
        <translation>Đã dừng sau %1/%2; chạy lại để làm tiếp.</translation>
    </message>
</context>
<context>
    <name>spp::cli::DossierVerify</name>
    <message>
        <source>whether a dossier is as it was when it was sealed</source>
        <translation>kiểm tra bộ kết quả có còn như khi niêm phong không</translation>
    </message>
    <message>
        <source>folder of a dossier</source>
        <translation>thư mục của bộ kết quả</translation>
    </message>
    <message>
        <source>public keys of the office: a file, or 64 hex digits</source>
        <translation>khóa công khai của cơ quan: một tệp, hoặc 64 chữ số thập lục phân</translation>
    </message>
</context>
<context>
    <name>spp::cli::Export</name>
    <message>
        <source>one theme to a file</source>
        <translation>xuất một lớp chuyên đề ra tệp</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>địa bàn</translation>
    </message>
    <message>
        <source>theme to export</source>
        <translation>lớp chuyên đề cần xuất</translation>
    </message>
    <message>
        <source>output: .shp, .gpkg, .geojson, .dxf, .tab, .mif or .csv</source>
        <translation>tệp xuất: .shp, .gpkg, .geojson, .dxf, .tab, .mif hoặc .csv</translation>
    </message>
    <message>
        <source>CRS of the output</source>
        <translation>hệ tọa độ của tệp xuất</translation>
    </message>
    <message>
        <source>also fields with personal data</source>
        <translation>kèm các trường có dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>also unmapped fields of the sources, as JSON</source>
        <translation>cả các trường nguồn chưa ánh xạ, dạng JSON</translation>
    </message>
    <message>
        <source>replace the output if it exists</source>
        <translation>thay tệp xuất nếu đã có</translation>
    </message>
</context>
<context>
    <name>spp::cli::Import</name>
    <message>
        <source>%1 takes NAME=VALUE, not &quot;%2&quot;.</source>
        <translation>%1 nhận NAME=VALUE, không phải &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>--append and --replace exclude each other.</source>
        <translation>Không dùng đồng thời --append và --replace.</translation>
    </message>
    <message>
        <source>--date takes YYYY-MM-DD, not &quot;%1&quot;.</source>
        <translation>--date nhận YYYY-MM-DD, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>địa bàn</translation>
    </message>
    <message>
        <source>file to import</source>
        <translation>tệp cần nhập</translation>
    </message>
    <message>
        <source>theme that receives the features</source>
        <translation>lớp chuyên đề nhận các đối tượng</translation>
    </message>
    <message>
        <source>layer of the source; in a drawing its layers or levels</source>
        <translation>lớp của nguồn; với bản vẽ là các layer hoặc level</translation>
    </message>
    <message>
        <source>field of the theme and the field of the source that feeds it</source>
        <translation>trường của lớp chuyên đề và trường nguồn tương ứng</translation>
    </message>
    <message>
        <source>file with theme, fields, encoding, crs, commune, constants</source>
        <translation>tệp có theme, fields, encoding, crs, commune, constants</translation>
    </message>
    <message>
        <source>CRS of the source</source>
        <translation>hệ tọa độ của nguồn</translation>
    </message>
    <message>
        <source>letters of the source: %1</source>
        <translation>bảng mã chữ của nguồn: %1</translation>
    </message>
    <message>
        <source>commune that all features lie in</source>
        <translation>phường, xã chứa mọi đối tượng</translation>
    </message>
    <message>
        <source>field of the source that names each feature&apos;s commune</source>
        <translation>trường nguồn nêu phường, xã của từng đối tượng</translation>
    </message>
    <message>
        <source>one value for a field of all features</source>
        <translation>một giá trị của trường cho mọi đối tượng</translation>
    </message>
    <message>
        <source>date of the state that the data show (default: of the file)</source>
        <translation>ngày của hiện trạng thể hiện trong dữ liệu (mặc định: của tệp)</translation>
    </message>
    <message>
        <source>add to the features of the theme</source>
        <translation>thêm vào các đối tượng của lớp chuyên đề</translation>
    </message>
    <message>
        <source>put the features in place of those of the theme</source>
        <translation>thay các đối tượng của lớp chuyên đề</translation>
    </message>
    <message>
        <source>keep unmapped fields as JSON</source>
        <translation>giữ các trường chưa ghép dưới dạng JSON</translation>
    </message>
    <message>
        <source>the source gives north before east</source>
        <translation>nguồn ghi Bắc trước Đông</translation>
    </message>
    <message>
        <source>take what a broken design file still gives</source>
        <translation>lấy phần còn đọc được của tệp thiết kế bị hỏng</translation>
    </message>
    <message>
        <source>one source into one theme, with a report</source>
        <translation>nhập một nguồn vào một lớp chuyên đề, có báo cáo</translation>
    </message>
    <message>
        <source>The import is complete, but its overview for the map is not: %1</source>
        <translation>Đã nhập xong dữ liệu, nhưng chưa lập được ảnh tổng quan cho bản đồ: %1</translation>
    </message>
    <message>
        <source>It is made when the window opens the territory.</source>
        <translation>Ảnh này được lập khi cửa sổ mở địa bàn.</translation>
    </message>
</context>
<context>
    <name>spp::cli::Overlay</name>
    <message>
        <source>--threads must not be below 0.</source>
        <translation>--threads không được nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>areas, lengths and counts that each subject shares with themes</source>
        <translation>diện tích, chiều dài và số lượng mà mỗi đối tượng có chung với các lớp chuyên đề</translation>
    </message>
    <message>
        <source>themes to overlay with, parted by commas: by class; rasters with mean, minimum and maximum</source>
        <translation>các lớp chuyên đề để chồng xếp, cách nhau bằng dấu phẩy: theo từng loại; lớp lưới ô có trung bình, nhỏ nhất và lớn nhất</translation>
    </message>
    <message>
        <source>theme with polygons; of parcels the current ones</source>
        <translation>lớp chuyên đề dạng vùng; với thửa đất chỉ lấy thửa hiện hành</translation>
    </message>
    <message>
        <source>file to write: .gpkg, .csv or .xlsx (1,048,575 rows at most)</source>
        <translation>tệp kết quả: .gpkg, .csv hoặc .xlsx (nhiều nhất 1.048.575 dòng)</translation>
    </message>
    <message>
        <source>zones in force on this day; default: today</source>
        <translation>ô quy hoạch có hiệu lực vào ngày này; mặc định: hôm nay</translation>
    </message>
    <message>
        <source>threads to compute with; default: all; the result is the same</source>
        <translation>số luồng tính toán; mặc định: tất cả; kết quả như nhau</translation>
    </message>
</context>
<context>
    <name>spp::cli::PaperCommand</name>
    <message>
        <source>kind</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>hiệu lực từ</translation>
    </message>
    <message>
        <source>source</source>
        <translation>nguồn</translation>
    </message>
    <message>
        <source>Give --parcel, --site or --case: what is the paper about?</source>
        <translation>Hãy cho --parcel, --site hoặc --case: văn bản về khu đất nào?</translation>
    </message>
    <message>
        <source>--format is docx, pdf or both.</source>
        <translation>--format là docx, pdf hoặc both.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>which paper; spp paper list names them</source>
        <translation>loại văn bản; spp paper list liệt kê các loại</translation>
    </message>
    <message>
        <source>who applies</source>
        <translation>người đề nghị</translation>
    </message>
    <message>
        <source>officer in charge</source>
        <translation>người thụ lý</translation>
    </message>
    <message>
        <source>when the dossier came in</source>
        <translation>ngày nhận hồ sơ</translation>
    </message>
    <message>
        <source>when the answer is due</source>
        <translation>ngày hẹn trả</translation>
    </message>
    <message>
        <source>number of the paper; default: dots</source>
        <translation>số văn bản; mặc định: để dấu chấm</translation>
    </message>
    <message>
        <source>date of the paper; default: dots</source>
        <translation>ngày văn bản; mặc định: để dấu chấm</translation>
    </message>
    <message>
        <source>docx, pdf or both; default: both</source>
        <translation>docx, pdf hoặc both; mặc định: both</translation>
    </message>
    <message>
        <source>folder for the files</source>
        <translation>thư mục chứa tệp</translation>
    </message>
    <message>
        <source>the papers that can be written</source>
        <translation>các loại văn bản có thể lập</translation>
    </message>
    <message>
        <source>one official paper of a case as DOCX and PDF</source>
        <translation>lập một văn bản của hồ sơ dạng DOCX và PDF</translation>
    </message>
    <message>
        <source>number of the case; a case of the territory brings what it knows</source>
        <translation>mã hồ sơ; hồ sơ có trong địa bàn thì lấy các thông tin đã lưu</translation>
    </message>
</context>
<context>
    <name>spp::cli::Passphrase</name>
    <message>
        <source>The passphrase of the seal is needed.</source>
        <translation>Cần mật khẩu của khóa niêm phong.</translation>
    </message>
    <message>
        <source>Type it in a terminal, or state it in %1 or a file.</source>
        <translation>Hãy gõ trong cửa sổ dòng lệnh, hoặc nêu trong %1 hay một tệp.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>The two entries are not the same.</source>
        <translation>Hai lần nhập không giống nhau.</translation>
    </message>
</context>
<context>
    <name>spp::cli::PlanCommand</name>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>version</source>
        <translation>phiên bản</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>đồ án quy hoạch</translation>
    </message>
    <message>
        <source>level</source>
        <translation>cấp độ</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>quyết định</translation>
    </message>
    <message>
        <source>of</source>
        <translation>của</translation>
    </message>
    <message>
        <source>state</source>
        <translation>trạng thái</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>có hiệu lực</translation>
    </message>
    <message>
        <source>The territory has no plan.</source>
        <translation>Địa bàn chưa có đồ án quy hoạch nào.</translation>
    </message>
    <message>
        <source>version, as &quot;plan list&quot; names it</source>
        <translation>lần phê duyệt, theo tên trong &quot;plan list&quot;</translation>
    </message>
    <message>
        <source>plans and their versions</source>
        <translation>các đồ án quy hoạch và các lần phê duyệt, điều chỉnh</translation>
    </message>
    <message>
        <source>day to judge by; today unless stated</source>
        <translation>ngày xét; mặc định là hôm nay</translation>
    </message>
    <message>
        <source>a version of a plan with its zones, as a draft</source>
        <translation>một lần phê duyệt của đồ án kèm các ô quy hoạch, ở dạng dự thảo</translation>
    </message>
    <message>
        <source>put a draft in force</source>
        <translation>đưa bản dự thảo vào hiệu lực</translation>
    </message>
    <message>
        <source>first day; as stated at the import unless given</source>
        <translation>ngày đầu tiên; nếu không nêu thì lấy như khi nhập</translation>
    </message>
    <message>
        <source>end a version; it stays for the days before</source>
        <translation>kết thúc hiệu lực một lần phê duyệt; vẫn lưu cho những ngày trước đó</translation>
    </message>
    <message>
        <source>first day on which it no longer holds</source>
        <translation>ngày đầu tiên hết hiệu lực</translation>
    </message>
</context>
<context>
    <name>spp::cli::PlanCompare</name>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>what changes from one version of a plan to another, and for which parcels</source>
        <translation>những gì thay đổi giữa hai lần phê duyệt, điều chỉnh quy hoạch và ở những thửa nào</translation>
    </message>
    <message>
        <source>version to begin with, as &quot;plan list&quot; names it</source>
        <translation>lần phê duyệt ban đầu, theo tên trong &quot;plan list&quot;</translation>
    </message>
    <message>
        <source>version to compare it with</source>
        <translation>lần phê duyệt để so sánh</translation>
    </message>
    <message>
        <source>day for which forms and roundings of the office are chosen; today unless stated</source>
        <translation>ngày để chọn biểu mẫu và cách làm tròn của cơ quan; mặc định hôm nay</translation>
    </message>
    <message>
        <source>folder for the map (GeoPackage), the tables (XLSX, PDF) and the list of parcels (CSV)</source>
        <translation>thư mục cho bản đồ (GeoPackage), các bảng (XLSX, PDF) và danh sách thửa (CSV)</translation>
    </message>
</context>
<context>
    <name>spp::cli::PlanOptions</name>
    <message>
        <source>%1 is base, overall or local, not &quot;%2&quot;.</source>
        <translation>%1 là base, overall hoặc local, không phải &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>id of the plan</source>
        <translation>mã đồ án</translation>
    </message>
    <message>
        <source>name of the version</source>
        <translation>tên lần phê duyệt</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>một trong %1</translation>
    </message>
    <message>
        <source>number of the decision</source>
        <translation>số quyết định</translation>
    </message>
    <message>
        <source>date of the decision</source>
        <translation>ngày quyết định</translation>
    </message>
    <message>
        <source>base, overall (replaces the plan) or local (replaces a part)</source>
        <translation>base, overall (thay thế đồ án) hoặc local (thay thế một phần)</translation>
    </message>
    <message>
        <source>version that is adjusted; the last decided before unless given</source>
        <translation>lần phê duyệt được điều chỉnh; nếu không nêu là lần quyết định gần nhất</translation>
    </message>
    <message>
        <source>the only fields of zones that a local adjustment changes</source>
        <translation>chỉ những trường của ô quy hoạch mà điều chỉnh cục bộ thay đổi</translation>
    </message>
    <message>
        <source>where the version holds; the union of its zones unless given</source>
        <translation>phạm vi hiệu lực của lần phê duyệt; nếu không nêu là hợp của các ô quy hoạch</translation>
    </message>
    <message>
        <source>name of the plan</source>
        <translation>tên đồ án quy hoạch</translation>
    </message>
    <message>
        <source>authority that decided</source>
        <translation>cơ quan quyết định</translation>
    </message>
    <message>
        <source>day of publication</source>
        <translation>ngày công bố</translation>
    </message>
    <message>
        <source>first day in force</source>
        <translation>ngày bắt đầu có hiệu lực</translation>
    </message>
    <message>
        <source>last day in force</source>
        <translation>ngày cuối còn hiệu lực</translation>
    </message>
    <message>
        <source>layer of the source</source>
        <translation>lớp của nguồn</translation>
    </message>
    <message>
        <source>field of the zones and the field of the source that feeds it</source>
        <translation>trường của ô quy hoạch và trường nguồn tương ứng</translation>
    </message>
    <message>
        <source>file with the mapping of fields</source>
        <translation>tệp ánh xạ các trường</translation>
    </message>
    <message>
        <source>reference system of the source, and of the boundary file where that does not state its own</source>
        <translation>hệ tọa độ của nguồn, và của tệp ranh giới nếu tệp đó không tự nêu</translation>
    </message>
    <message>
        <source>letters of the source</source>
        <translation>bảng mã chữ của nguồn</translation>
    </message>
    <message>
        <source>commune that all zones lie in</source>
        <translation>phường, xã chứa mọi ô quy hoạch</translation>
    </message>
    <message>
        <source>file with the zones</source>
        <translation>tệp chứa các ô quy hoạch</translation>
    </message>
    <message>
        <source>%1 takes FIELD=SRC, not &quot;%2&quot;.</source>
        <translation>%1 nhận FIELD=SRC, không phải &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>date of the state that the zones show (default: of the file)</source>
        <translation>ngày của hiện trạng mà các ô quy hoạch thể hiện (mặc định: của tệp)</translation>
    </message>
</context>
<context>
    <name>spp::cli::Replay</name>
    <message>
        <source>make an archived review again and say what differs</source>
        <translation>kiểm tra lại một lượt kiểm tra đã lưu và nêu điểm khác</translation>
    </message>
    <message>
        <source>folder of a dossier</source>
        <translation>thư mục của bộ kết quả</translation>
    </message>
    <message>
        <source>compare with this territory instead of the archived inputs</source>
        <translation>so với địa bàn này thay cho dữ liệu đầu vào đã lưu</translation>
    </message>
</context>
<context>
    <name>spp::cli::Review</name>
    <message>
        <source>Give either --parcel or --site: what is to be reviewed?</source>
        <translation>Hãy nêu --parcel hoặc --site: cần kiểm tra gì?</translation>
    </message>
    <message>
        <source>--title goes with --case only.</source>
        <translation>--title chỉ dùng cùng --case.</translation>
    </message>
    <message>
        <source>verdicts and findings for one case</source>
        <translation>kết quả và nội dung kiểm tra của một hồ sơ</translation>
    </message>
    <message>
        <source>folder for review.json, review.gpkg and review.txt</source>
        <translation>thư mục ghi review.json, review.gpkg và review.txt</translation>
    </message>
    <message>
        <source>keep the review under this case number</source>
        <translation>lưu lượt kiểm tra theo mã hồ sơ này</translation>
    </message>
    <message>
        <source>title of the case</source>
        <translation>tên hồ sơ</translation>
    </message>
</context>
<context>
    <name>spp::cli::ReviewOptions</name>
    <message>
        <source>--site-accuracy must not be negative.</source>
        <translation>--site-accuracy không được âm.</translation>
    </message>
    <message>
        <source>The case &quot;%1&quot; has no subject yet.</source>
        <translation>Hồ sơ “%1” chưa có khu đất.</translation>
    </message>
    <message>
        <source>Review it first: &quot;spp review FILE --case …&quot;.</source>
        <translation>Hãy kiểm tra trước: &quot;spp review FILE --case …&quot;.</translation>
    </message>
    <message>
        <source>rule packs instead of those of the profile</source>
        <translation>bộ quy tắc kiểm tra dùng thay cho bộ của hồ sơ cấu hình</translation>
    </message>
    <message>
        <source>date of the case; default: today</source>
        <translation>ngày của hồ sơ; mặc định: hôm nay</translation>
    </message>
    <message>
        <source>SHEET/NUMBER, COMMUNE:SHEET/NUMBER, 12-character identifier or #KEY</source>
        <translation>TỜ/THỬA, XÃ:TỜ/THỬA, mã định danh 12 ký tự hoặc #KHÓA</translation>
    </message>
    <message>
        <source>file with the outline of a site</source>
        <translation>tệp ranh giới khu đất</translation>
    </message>
    <message>
        <source>layer of the site file</source>
        <translation>lớp trong tệp ranh giới khu đất</translation>
    </message>
    <message>
        <source>CRS of a site file that states none</source>
        <translation>hệ tọa độ của tệp ranh giới khi tệp không nêu</translation>
    </message>
    <message>
        <source>accuracy of the outline in metres</source>
        <translation>độ chính xác của ranh giới, mét</translation>
    </message>
    <message>
        <source>commune in which the site must lie</source>
        <translation>phường, xã có khu đất</translation>
    </message>
    <message>
        <source>what is proposed, as YAML or JSON</source>
        <translation>phương án đề nghị, dạng YAML hoặc JSON</translation>
    </message>
    <message>
        <source>%1 goes with --site only.</source>
        <translation>%1 chỉ dùng cùng --site.</translation>
    </message>
</context>
<context>
    <name>spp::cli::RulesCommand</name>
    <message>
        <source>pack</source>
        <translation>bộ quy tắc</translation>
    </message>
    <message>
        <source>version</source>
        <translation>phiên bản</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>hiệu lực từ</translation>
    </message>
    <message>
        <source>valid to</source>
        <translation>hiệu lực đến</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>quy tắc</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>%1 %2: %3 rules, %4 tests, %5 failures
</source>
        <translation>%1 %2: %3 quy tắc, %4 phép thử, %5 lỗi
</translation>
    </message>
    <message>
        <source>rule packs: names, or files</source>
        <translation>bộ quy tắc kiểm tra: tên hoặc tệp</translation>
    </message>
    <message>
        <source>rule packs, and which hold on a date</source>
        <translation>các bộ quy tắc kiểm tra và hiệu lực tại một ngày</translation>
    </message>
    <message>
        <source>date of the case, today when not given</source>
        <translation>ngày của hồ sơ, nếu không nêu là hôm nay</translation>
    </message>
    <message>
        <source>run the test cases of rule packs</source>
        <translation>chạy các phép thử của bộ quy tắc kiểm tra</translation>
    </message>
</context>
<context>
    <name>spp::cli::SafetyCommand</name>
    <message>
        <source>The territory is sound.</source>
        <translation>Địa bàn không có lỗi.</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>vấn đề</translation>
    </message>
    <message>
        <source>where</source>
        <translation>vị trí</translation>
    </message>
    <message>
        <source>what</source>
        <translation>nội dung</translation>
    </message>
    <message>
        <source>The backup %1 is complete and checked (%2 bytes).</source>
        <translation>Bản sao lưu %1 đã hoàn tất và được kiểm tra (%2 byte).</translation>
    </message>
    <message>
        <source>The territory&apos;s audit log could not take a note of it: %1</source>
        <translation>Không ghi được vào nhật ký của địa bàn: %1</translation>
    </message>
    <message>
        <source>The territory is what the backup was.</source>
        <translation>Địa bàn đã được khôi phục đúng như bản sao lưu.</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <translation>Dữ liệu trước đó được giữ tại %1.</translation>
    </message>
    <message>
        <source>check integrity, schema, catalogue and audit log</source>
        <translation>kiểm tra tính toàn vẹn, lược đồ, danh mục và nhật ký</translation>
    </message>
    <message>
        <source>copy a territory safely, also while it is in use</source>
        <translation>sao lưu địa bàn an toàn, kể cả khi đang dùng</translation>
    </message>
    <message>
        <source>file to make</source>
        <translation>tệp cần tạo</translation>
    </message>
    <message>
        <source>put a backup back in place, keeping what was there</source>
        <translation>khôi phục bản sao lưu, giữ lại dữ liệu đang có</translation>
    </message>
    <message>
        <source>backup to put back</source>
        <translation>bản sao lưu cần khôi phục</translation>
    </message>
    <message>
        <source>Stopped; the index is as it was.</source>
        <translation>Đã dừng; chỉ mục vẫn như cũ.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are found by their words again.</source>
        <translation>
            <numerusform>Đã lập lại chỉ mục từ cho %n thửa đất.</numerusform>
        </translation>
    </message>
    <message>
        <source>make the index again by which parcels are found</source>
        <translation>lập lại chỉ mục dùng để tìm thửa đất</translation>
    </message>
</context>
<context>
    <name>spp::cli::Screen</name>
    <message>
        <source>every parcel against every theme and rule</source>
        <translation>kiểm tra mọi thửa đất theo mọi lớp chuyên đề và quy tắc</translation>
    </message>
    <message>
        <source>GeoPackage to write</source>
        <translation>tệp GeoPackage cần ghi</translation>
    </message>
    <message>
        <source>themes to screen; default: all with points, lines or polygons</source>
        <translation>lớp chuyên đề cần rà soát; mặc định: mọi lớp có điểm, đường hoặc vùng</translation>
    </message>
    <message>
        <source>Every parcel was worked out anew: %1.</source>
        <translation>Đã tính lại mọi thửa: %1.</translation>
    </message>
    <message>
        <source>earlier output: only what has changed since is worked out anew</source>
        <translation>kết quả trước: chỉ tính lại những gì đã thay đổi từ đó</translation>
    </message>
</context>
<context>
    <name>spp::cli::Seal</name>
    <message>
        <source>Passphrase of the seal</source>
        <translation>Mật khẩu của khóa niêm phong</translation>
    </message>
    <message>
        <source>New passphrase of the seal</source>
        <translation>Mật khẩu mới của khóa niêm phong</translation>
    </message>
    <message>
        <source>Seal of %1</source>
        <translation>Niêm phong số của %1</translation>
    </message>
    <message>
        <source>A mark against changes; it has no force as a signature.</source>
        <translation>Dấu chống sửa đổi; không có giá trị như chữ ký.</translation>
    </message>
    <message>
        <source>The key was made: %1. Keep a copy with &quot;spp seal backup OUT&quot;.</source>
        <translation>Đã tạo khóa: %1. Hãy giữ một bản sao bằng &quot;spp seal backup OUT&quot;.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Đã có tệp mang tên này.</translation>
    </message>
    <message>
        <source>The copy is %1, encrypted as before.</source>
        <translation>Bản sao là %1, vẫn được mã hóa như trước.</translation>
    </message>
    <message>
        <source>The key is in use again.</source>
        <translation>Khóa đã được dùng lại.</translation>
    </message>
    <message>
        <source>A new key is in use. Give away the new list of public keys: %1</source>
        <translation>Khóa mới đã được dùng. Hãy gửi danh sách khóa công khai mới cho các bên: %1</translation>
    </message>
    <message>
        <source>Trusted from now on. Compare the fingerprint with the office by telephone.</source>
        <translation>Từ nay được tin cậy. Hãy đối chiếu dấu vân khóa với cơ quan qua điện thoại.</translation>
    </message>
    <message>
        <source>The dossier is sealed.</source>
        <translation>Bộ kết quả đã được niêm phong.</translation>
    </message>
    <message>
        <source>passphrase in the first line of a file; else SPP_SEAL_PASSPHRASE or typed</source>
        <translation>mật khẩu ở dòng đầu của một tệp; nếu không thì SPP_SEAL_PASSPHRASE hoặc gõ vào</translation>
    </message>
    <message>
        <source>first day of the key; default: today</source>
        <translation>ngày đầu tiên dùng khóa; mặc định: hôm nay</translation>
    </message>
    <message>
        <source>make the key with which the office seals its dossiers</source>
        <translation>tạo khóa để cơ quan niêm phong bộ kết quả</translation>
    </message>
    <message>
        <source>name of the office</source>
        <translation>tên cơ quan</translation>
    </message>
    <message>
        <source>fingerprint and public keys of the seal</source>
        <translation>dấu vân khóa và các khóa công khai của niêm phong số</translation>
    </message>
    <message>
        <source>file with the public keys</source>
        <translation>tệp ghi các khóa công khai</translation>
    </message>
    <message>
        <source>copy the encrypted key</source>
        <translation>sao chép khóa đã mã hóa</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>tệp sẽ ghi</translation>
    </message>
    <message>
        <source>use the key of a backup</source>
        <translation>dùng khóa từ một bản sao dự phòng</translation>
    </message>
    <message>
        <source>backup of a key</source>
        <translation>bản sao dự phòng của khóa</translation>
    </message>
    <message>
        <source>hand over to a new key</source>
        <translation>bàn giao sang khóa mới</translation>
    </message>
    <message>
        <source>passphrase of the new key; else SPP_SEAL_NEW_PASSPHRASE or typed</source>
        <translation>mật khẩu của khóa mới; nếu không thì SPP_SEAL_NEW_PASSPHRASE hoặc gõ vào</translation>
    </message>
    <message>
        <source>trust the public keys of another office</source>
        <translation>tin cậy các khóa công khai của cơ quan khác</translation>
    </message>
    <message>
        <source>list of public keys</source>
        <translation>danh sách khóa công khai</translation>
    </message>
    <message>
        <source>seal a dossier</source>
        <translation>niêm phong một bộ kết quả</translation>
    </message>
    <message>
        <source>folder of a dossier</source>
        <translation>thư mục của bộ kết quả</translation>
    </message>
    <message>
        <source>day of the seal; default: not stated</source>
        <translation>ngày niêm phong; mặc định: không nêu</translation>
    </message>
</context>
<context>
    <name>spp::cli::TerritoryCommand</name>
    <message>
        <source>theme</source>
        <translation>lớp chuyên đề</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>hình học</translation>
    </message>
    <message>
        <source>state</source>
        <translation>trạng thái</translation>
    </message>
    <message>
        <source>features</source>
        <translation>đối tượng</translation>
    </message>
    <message>
        <source>updated on</source>
        <translation>ngày cập nhật</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>không cần</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>địa bàn</translation>
    </message>
    <message>
        <source>id</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>hồ sơ cấu hình</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>tọa độ</translation>
    </message>
    <message>
        <source>datum operation</source>
        <translation>tham số tính chuyển tọa độ</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>lược đồ</translation>
    </message>
    <message>
        <source>audit entries</source>
        <translation>số mục nhật ký</translation>
    </message>
    <message>
        <source>make a new territory</source>
        <translation>tạo địa bàn mới</translation>
    </message>
    <message>
        <source>profile to make it from: a name, or a folder</source>
        <translation>hồ sơ cấu hình dùng để tạo: tên hoặc thư mục</translation>
    </message>
    <message>
        <source>what a territory is and holds</source>
        <translation>thông tin và nội dung của địa bàn</translation>
    </message>
</context>
<context>
    <name>spp::cli::ThemeCommand</name>
    <message>
        <source>theme</source>
        <translation>lớp chuyên đề</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>state</source>
        <translation>trạng thái</translation>
    </message>
    <message>
        <source>features</source>
        <translation>đối tượng</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>cơ quan quản lý</translation>
    </message>
    <message>
        <source>version</source>
        <translation>phiên bản</translation>
    </message>
    <message>
        <source>accuracy m</source>
        <translation>độ chính xác, m</translation>
    </message>
    <message>
        <source>updated on</source>
        <translation>ngày cập nhật</translation>
    </message>
    <message>
        <source>valid to</source>
        <translation>hiệu lực đến</translation>
    </message>
    <message>
        <source>The territory has no theme &quot;%1&quot;.</source>
        <translation>Địa bàn không có lớp chuyên đề &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Hiện có %1.</translation>
    </message>
    <message>
        <source>the themes of a territory and the state of their data</source>
        <translation>các lớp chuyên đề của địa bàn và tình trạng dữ liệu</translation>
    </message>
    <message>
        <source>day to judge by; today unless stated</source>
        <translation>ngày xét; mặc định là hôm nay</translation>
    </message>
    <message>
        <source>id of the theme</source>
        <translation>mã lớp chuyên đề</translation>
    </message>
    <message>
        <source>state owner, accuracy, validity and the like of a theme</source>
        <translation>nêu cơ quan quản lý, độ chính xác, hiệu lực… của lớp chuyên đề</translation>
    </message>
</context>
<context>
    <name>spp::cli::ThemeOptions</name>
    <message>
        <source>%1 must not be negative.</source>
        <translation>%1 không được âm.</translation>
    </message>
    <message>
        <source>The data would end before they begin.</source>
        <translation>Ngày hết hiệu lực của dữ liệu trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>office that keeps the data</source>
        <translation>cơ quan quản lý dữ liệu</translation>
    </message>
    <message>
        <source>where the data come from</source>
        <translation>nguồn dữ liệu</translation>
    </message>
    <message>
        <source>version of the data</source>
        <translation>phiên bản dữ liệu</translation>
    </message>
    <message>
        <source>terms of use</source>
        <translation>điều kiện sử dụng</translation>
    </message>
    <message>
        <source>decision or law behind the data</source>
        <translation>quyết định hoặc văn bản pháp luật làm căn cứ của dữ liệu</translation>
    </message>
    <message>
        <source>half-width of the band in which the true position lies, metres</source>
        <translation>nửa bề rộng của dải chứa vị trí thực, mét</translation>
    </message>
    <message>
        <source>the same for the values of a raster, in its unit</source>
        <translation>tương tự cho giá trị của raster, theo đơn vị của raster</translation>
    </message>
    <message>
        <source>first day on which the data hold</source>
        <translation>ngày đầu tiên dữ liệu có hiệu lực</translation>
    </message>
    <message>
        <source>last day on which the data hold</source>
        <translation>ngày cuối cùng dữ liệu có hiệu lực</translation>
    </message>
    <message>
        <source>days after the last update when the data count as stale</source>
        <translation>số ngày sau lần cập nhật cuối thì dữ liệu bị coi là quá hạn cập nhật</translation>
    </message>
    <message>
        <source>date of the state that the data show</source>
        <translation>ngày của hiện trạng thể hiện trong dữ liệu</translation>
    </message>
    <message>
        <source>where the data are complete; none: in the whole territory</source>
        <translation>nơi dữ liệu đầy đủ; none: trên toàn địa bàn</translation>
    </message>
    <message>
        <source>Nothing is set.</source>
        <translation>Chưa nêu nội dung nào.</translation>
    </message>
    <message>
        <source>&quot;spp theme set --help&quot; lists what can be set.</source>
        <translation>&quot;spp theme set --help&quot; liệt kê những gì đặt được.</translation>
    </message>
</context>
<context>
    <name>spp::desktop::Main</name>
    <message>
        <source>territory to open</source>
        <translation>địa bàn cần mở</translation>
    </message>
    <message>
        <source>write a picture of the window and end</source>
        <translation>ghi ảnh cửa sổ rồi thoát</translation>
    </message>
    <message>
        <source>workspace to show</source>
        <translation>không gian làm việc cần hiện</translation>
    </message>
    <message>
        <source>case to open in the workspace</source>
        <translation>hồ sơ cần mở trong không gian làm việc</translation>
    </message>
    <message>
        <source>language: vi or en</source>
        <translation>ngôn ngữ: vi hoặc en</translation>
    </message>
    <message>
        <source>look: light, dark or sunlight</source>
        <translation>giao diện: light, dark hoặc sunlight</translation>
    </message>
    <message>
        <source>size of the window in pixels</source>
        <translation>kích thước cửa sổ theo điểm ảnh</translation>
    </message>
    <message>
        <source>The last territory could not be opened</source>
        <translation>Không mở được địa bàn lần trước</translation>
    </message>
    <message>
        <source>There is no workspace “%1”.</source>
        <translation>Không có không gian làm việc “%1”.</translation>
    </message>
    <message>
        <source>The size is written as 1280x720.</source>
        <translation>Kích thước được viết như 1280x720.</translation>
    </message>
    <message>
        <source>There is no language “%1”: vi, en</source>
        <translation>Không có ngôn ngữ “%1”: vi, en</translation>
    </message>
</context>
<context>
    <name>spp::engine</name>
    <message>
        <source>The bytes hold no edit that this version knows.</source>
        <translation>Dữ liệu không chứa chỉnh sửa nào mà phiên bản này đọc được.</translation>
    </message>
    <message>
        <source>The bytes of the edit are damaged.</source>
        <translation>Dữ liệu của chỉnh sửa bị hỏng.</translation>
    </message>
    <message>
        <source>Parcels are polygons; the store holds other shapes.</source>
        <translation>Thửa đất phải là vùng; kho dữ liệu chứa hình khác.</translation>
    </message>
    <message>
        <source>The store lies on another grid than the fabric.</source>
        <translation>Kho dữ liệu nằm trên lưới khác với lưới thửa.</translation>
    </message>
    <message>
        <source>Bring all sheets to one meridian and one origin first.</source>
        <translation>Trước hết hãy đưa mọi tờ bản đồ về một kinh tuyến trục và một gốc.</translation>
    </message>
    <message>
        <source>The sides could not be put together: %1</source>
        <translation>Không ghép được các cạnh: %1</translation>
    </message>
    <message>
        <source>No areas could be made of the sides: %1</source>
        <translation>Không dựng được vùng từ các cạnh: %1</translation>
    </message>
    <message>
        <source>The checkpoint is of another grid.</source>
        <translation>Điểm lưu thuộc lưới khác.</translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>đã dừng theo yêu cầu</translation>
    </message>
    <message>
        <source>The checkpoint cannot be written.</source>
        <translation>Không ghi được điểm lưu.</translation>
    </message>
    <message>
        <source>Make room on the disk, and check that the folder can be written to.</source>
        <translation>Hãy giải phóng chỗ trên đĩa và kiểm tra quyền ghi vào thư mục.</translation>
    </message>
    <message>
        <source>The grid of the flood run has no cells.</source>
        <translation>Lưới của lần chạy mô hình không có ô nào.</translation>
    </message>
    <message>
        <source>The cells of the flood run have no size.</source>
        <translation>Ô lưới của lần chạy mô hình không có kích thước.</translation>
    </message>
    <message>
        <source>The bed does not have one level for each cell.</source>
        <translation>Số cao trình đáy không bằng số ô lưới.</translation>
    </message>
    <message>
        <source>The roughness has neither one value nor one for each cell.</source>
        <translation>Độ nhám phải có một giá trị chung hoặc một giá trị cho mỗi ô.</translation>
    </message>
    <message>
        <source>The mask does not have one value for each cell.</source>
        <translation>Số giá trị của mặt nạ không bằng số ô lưới.</translation>
    </message>
    <message>
        <source>The tables of the fine ground are of another grid.</source>
        <translation>Bảng của địa hình chi tiết thuộc lưới khác.</translation>
    </message>
    <message>
        <source>Dykes on fine ground belong into its tables.</source>
        <translation>Đê trên địa hình chi tiết phải nằm trong bảng của nó.</translation>
    </message>
    <message>
        <source>The water at the start does not have one depth for each cell.</source>
        <translation>Số độ sâu nước ban đầu không bằng số ô lưới.</translation>
    </message>
    <message>
        <source>The fluxes of the hot start do not have one value for each cell.</source>
        <translation>Số lưu lượng ban đầu không bằng số ô lưới.</translation>
    </message>
    <message>
        <source>There is no bed at %1.</source>
        <translation>Không có cao trình đáy tại %1.</translation>
    </message>
    <message>
        <source>Choose whether cells without a bed are walls or are filled.</source>
        <translation>Hãy chọn: ô không có cao trình là tường chắn hay được lấp giá trị.</translation>
    </message>
    <message>
        <source>A bed of %1 m at %2 is no level of ground.</source>
        <translation>Cao trình đáy %1 m tại %2 không phải cao độ mặt đất.</translation>
    </message>
    <message>
        <source>Mark it as &quot;no data&quot; in the raster, such as by gdal_translate -a_nodata.</source>
        <translation>Hãy đánh dấu là &quot;no data&quot; trong ảnh raster, ví dụ bằng gdal_translate -a_nodata.</translation>
    </message>
    <message>
        <source>Between %1 and %2 the bed makes a step of %3 m.</source>
        <translation>Giữa %1 và %2 đáy chênh đột ngột %3 m.</translation>
    </message>
    <message>
        <source>Mend the terrain, or allow higher cliffs if they are real.</source>
        <translation>Hãy sửa địa hình, hoặc cho phép vách cao hơn nếu đúng thực tế.</translation>
    </message>
    <message>
        <source>A roughness of %1 at %2 is no Manning&apos;s n.</source>
        <translation>Độ nhám %1 tại %2 không phải hệ số n Manning.</translation>
    </message>
    <message>
        <source>Manning&apos;s n is mostly between 0.01 and 0.2; a Strickler value is its inverse.</source>
        <translation>Hệ số n Manning thường từ 0.01 đến 0.2; hệ số Strickler là nghịch đảo của nó.</translation>
    </message>
    <message>
        <source>A depth of %1 m at %2 cannot be at the start.</source>
        <translation>Độ sâu ban đầu %1 m tại %2 không hợp lệ.</translation>
    </message>
    <message>
        <source>The flux at %1 is not a number.</source>
        <translation>Lưu lượng tại %1 không phải là số.</translation>
    </message>
    <message>
        <source>A dyke at %1 lies off the grid.</source>
        <translation>Đê tại %1 nằm ngoài lưới.</translation>
    </message>
    <message>
        <source>The dyke at %1 has no level of its crest.</source>
        <translation>Đê tại %1 chưa có cao trình đỉnh.</translation>
    </message>
    <message>
        <source>No cell of the terrain has a level.</source>
        <translation>Không ô nào của địa hình có cao độ.</translation>
    </message>
    <message>
        <source>The mask leaves no cell inside the model.</source>
        <translation>Mặt nạ không để lại ô nào trong mô hình.</translation>
    </message>
    <message>
        <source>%1 cells, %2 GB, %3 hours</source>
        <translation>%1 ô, %2 GB, %3 giờ</translation>
    </message>
    <message>
        <source>Start the run anew without the checkpoint.</source>
        <translation>Hãy chạy lại từ đầu, không dùng điểm lưu.</translation>
    </message>
    <message>
        <source>There is not enough memory for the flood run.</source>
        <translation>Không đủ bộ nhớ để chạy mô hình ngập.</translation>
    </message>
    <message>
        <source>Take larger cells or a smaller part of the land.</source>
        <translation>Hãy lấy ô lưới lớn hơn hoặc vùng nhỏ hơn.</translation>
    </message>
    <message>
        <source>%1 has no cells.</source>
        <translation>%1: không có ô lưới nào.</translation>
    </message>
    <message>
        <source>%1 lies off the grid, at %2.</source>
        <translation>%1: nằm ngoài lưới, tại %2.</translation>
    </message>
    <message>
        <source>%1 lies outside the model, at %2.</source>
        <translation>%1: nằm ngoài mô hình, tại %2.</translation>
    </message>
    <message>
        <source>The stage of the boundary &quot;%1&quot; is never above %2 m and the bed never below %3 m.</source>
        <translation>Mực nước ở biên &quot;%1&quot; không bao giờ cao hơn %2 m, còn đáy không bao giờ thấp hơn %3 m.</translation>
    </message>
    <message>
        <source>Give stage and terrain in metres above the same datum.</source>
        <translation>Hãy cho mực nước và địa hình theo mét trên cùng một mốc cao độ.</translation>
    </message>
    <message>
        <source>The boundary &quot;%1&quot;</source>
        <translation>Biên &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 is not at the rim of the model, at %2.</source>
        <translation>%1: không nằm ở rìa mô hình, tại %2.</translation>
    </message>
    <message>
        <source>%1 flows out at a slope of %2.</source>
        <translation>%1: độ dốc chảy ra là %2, không hợp lệ.</translation>
    </message>
    <message>
        <source>A slope is metres of fall per metre of length, such as 0.001.</source>
        <translation>Độ dốc là số mét hạ thấp trên một mét dài, ví dụ viết 0.001.</translation>
    </message>
    <message>
        <source>%1 has no curve over time.</source>
        <translation>%1: chưa có đường quá trình.</translation>
    </message>
    <message>
        <source>%1 and &quot;%2&quot;</source>
        <translation>%1 và &quot;%2&quot;</translation>
    </message>
    <message>
        <source>The boundaries %1 share a face at %2.</source>
        <translation>Các biên %1 trùng một cạnh ô tại %2.</translation>
    </message>
    <message>
        <source>Give each part of the rim to one boundary.</source>
        <translation>Mỗi đoạn rìa chỉ giao cho một biên.</translation>
    </message>
    <message>
        <source>No cell is wet and no water comes in.</source>
        <translation>Không ô nào có nước và cũng không có nước vào.</translation>
    </message>
    <message>
        <source>Give water at the start, a boundary, an inflow or rain.</source>
        <translation>Hãy cho nước ban đầu, biên, dòng vào hoặc mưa.</translation>
    </message>
    <message>
        <source>A flood run needs a length above 0 s.</source>
        <translation>Lần chạy mô hình phải dài hơn 0 s.</translation>
    </message>
    <message>
        <source>theta is %1, and must be above 0.5 and at most 1.</source>
        <translation>theta là %1, phải lớn hơn 0.5 và không quá 1.</translation>
    </message>
    <message>
        <source>alpha is %1, and the scheme is stable up to %2 for this theta.</source>
        <translation>alpha là %1; với theta này sơ đồ chỉ ổn định đến %2.</translation>
    </message>
    <message>
        <source>Steps, depths and thresholds of the scheme must be above 0.</source>
        <translation>Bước thời gian, độ sâu và ngưỡng của sơ đồ phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>Gauges and frames need an interval above 0 s.</source>
        <translation>Trạm đo và khung hình cần khoảng thời gian lớn hơn 0 s.</translation>
    </message>
    <message>
        <source>Checkpoints need an interval above 0 s.</source>
        <translation>Điểm lưu cần khoảng thời gian lớn hơn 0 s.</translation>
    </message>
    <message>
        <source>The structure &quot;%1&quot;</source>
        <translation>Công trình &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 has both ends outside the model.</source>
        <translation>%1: cả hai đầu nằm ngoài mô hình.</translation>
    </message>
    <message>
        <source>%1 has both ends in the same cell, at %2.</source>
        <translation>%1: cả hai đầu nằm trong cùng một ô, tại %2.</translation>
    </message>
    <message>
        <source>Move one end, or take smaller cells.</source>
        <translation>Hãy dời một đầu, hoặc lấy ô lưới nhỏ hơn.</translation>
    </message>
    <message>
        <source>%1 has a wall off the grid, at %2.</source>
        <translation>%1: có tường nằm ngoài lưới, tại %2.</translation>
    </message>
    <message>
        <source>The grid is too large: %1.</source>
        <translation>Lưới quá lớn: %1.</translation>
    </message>
    <message>
        <source>Take larger cells: twice the size takes an eighth of the time.</source>
        <translation>Hãy lấy ô lưới lớn hơn: ô to gấp đôi thì thời gian còn một phần tám.</translation>
    </message>
    <message>
        <source>The held level &quot;%1&quot;</source>
        <translation>Mực nước giữ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The inflow &quot;%1&quot;</source>
        <translation>Dòng vào &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The gauge &quot;%1&quot;</source>
        <translation>Trạm đo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The depth at %1 became %2 at %3 s.</source>
        <translation>Độ sâu tại %1 thành %2 lúc %3 s.</translation>
    </message>
    <message>
        <source>Look at the bed, the roughness and the inflow there; a smaller alpha takes shorter steps.</source>
        <translation>Hãy xem lại đáy, độ nhám và dòng vào tại đó; alpha nhỏ hơn cho bước ngắn hơn.</translation>
    </message>
    <message>
        <source>The checkpoint is of a run with other rain or losses.</source>
        <translation>Điểm lưu thuộc lần chạy có mưa hoặc tổn thất khác.</translation>
    </message>
    <message>
        <source>a series has no unit</source>
        <translation>chuỗi số liệu chưa có đơn vị</translation>
    </message>
    <message>
        <source>the unit %1 is not known here</source>
        <translation>không biết đơn vị %1</translation>
    </message>
    <message>
        <source>Say one of: %1.</source>
        <translation>Hãy nêu một trong: %1.</translation>
    </message>
    <message>
        <source>a soil needs a conductivity and suction of at least 0 and a moisture deficit between 0 and 1</source>
        <translation>đất cần độ thấm và sức hút từ 0 trở lên, độ thiếu ẩm từ 0 đến 1</translation>
    </message>
    <message>
        <source>Check the units: conductivity as a rate, suction as a length.</source>
        <translation>Hãy kiểm tra đơn vị: độ thấm là tốc độ, sức hút là độ dài.</translation>
    </message>
    <message>
        <source>Give one zone for each cell of the model.</source>
        <translation>Hãy cho mỗi ô của mô hình một vùng.</translation>
    </message>
    <message>
        <source>Number the zones from 1, with 0 for none, and give one entry for each.</source>
        <translation>Hãy đánh số vùng từ 1, số 0 là không có, và cho mỗi vùng một mục.</translation>
    </message>
    <message>
        <source>a constant loss must be a rate of at least 0</source>
        <translation>tổn thất không đổi phải là tốc độ từ 0 trở lên</translation>
    </message>
    <message>
        <source>rain falls on a grid without cells</source>
        <translation>mưa rơi trên lưới không có ô nào</translation>
    </message>
    <message>
        <source>the zones of rain do not fit the grid</source>
        <translation>các vùng mưa không khớp lưới</translation>
    </message>
    <message>
        <source>zone %1 has no rain</source>
        <translation>vùng %1 chưa có mưa</translation>
    </message>
    <message>
        <source>the zones of losses do not fit the grid</source>
        <translation>các vùng tổn thất không khớp lưới</translation>
    </message>
    <message>
        <source>zone %1 has no losses</source>
        <translation>vùng %1 chưa có tổn thất</translation>
    </message>
    <message>
        <source>the mean level of a tide is no number</source>
        <translation>mực nước trung bình của triều không phải là số</translation>
    </message>
    <message>
        <source>a tide&apos;s constituent needs an amplitude of at least 0 m, a phase and a speed above 0</source>
        <translation>thành phần triều cần biên độ từ 0 m trở lên, pha và tốc độ lớn hơn 0</translation>
    </message>
    <message>
        <source>Take amplitude in m, phase in degrees, speed in degrees per hour.</source>
        <translation>Hãy ghi biên độ theo m, pha theo độ, tốc độ theo độ mỗi giờ.</translation>
    </message>
    <message>
        <source>value %1, at %2 s</source>
        <translation>giá trị %1, lúc %2 s</translation>
    </message>
    <message>
        <source>the times of a series do not rise</source>
        <translation>thời điểm trong chuỗi số liệu không tăng dần</translation>
    </message>
    <message>
        <source>Sort the rows by time and remove repeated times.</source>
        <translation>Hãy xếp các dòng theo thời gian và bỏ thời điểm trùng.</translation>
    </message>
    <message>
        <source>a value of a series is infinite</source>
        <translation>chuỗi số liệu có giá trị vô hạn</translation>
    </message>
    <message>
        <source>a value of a series is below 0</source>
        <translation>chuỗi số liệu có giá trị âm</translation>
    </message>
    <message>
        <source>Correct it, or say that negative values are meant.</source>
        <translation>Hãy sửa, hoặc nêu rõ là cho phép giá trị âm.</translation>
    </message>
    <message>
        <source>a series begins or ends with a missing value</source>
        <translation>chuỗi số liệu bắt đầu hoặc kết thúc bằng giá trị thiếu</translation>
    </message>
    <message>
        <source>Remove the row, and say what the series is before or after it.</source>
        <translation>Hãy bỏ dòng đó và nêu chuỗi trước hoặc sau nó là gì.</translation>
    </message>
    <message>
        <source>a series has a gap that is longer than allowed</source>
        <translation>chuỗi số liệu bị gián đoạn lâu hơn mức cho phép</translation>
    </message>
    <message>
        <source>Fill in the missing values, or allow gaps of this length.</source>
        <translation>Hãy điền giá trị thiếu, hoặc cho phép gián đoạn dài như vậy.</translation>
    </message>
    <message>
        <source>a series has no values</source>
        <translation>chuỗi số liệu không có giá trị nào</translation>
    </message>
    <message>
        <source>Give at least one time and value.</source>
        <translation>Hãy cho ít nhất một thời điểm và giá trị.</translation>
    </message>
    <message>
        <source>This computer has no flood kernel &quot;%1&quot;.</source>
        <translation>Máy này không có nhân tính toán &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Máy có: %1.</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>hàng %1, cột %2</translation>
    </message>
    <message>
        <source>The inflow &quot;%1&quot; gives %2 at %3 s.</source>
        <translation>Dòng vào &quot;%1&quot; cho %2 lúc %3 s.</translation>
    </message>
    <message>
        <source>A discharge is not negative.</source>
        <translation>Lưu lượng không được âm.</translation>
    </message>
    <message>
        <source>The structure &quot;%1&quot; gives %2 at %3 s.</source>
        <translation>Công trình &quot;%1&quot; cho %2 lúc %3 s.</translation>
    </message>
    <message>
        <source>The level of the held cells &quot;%1&quot; gives %2 at %3 s.</source>
        <translation>Mực nước của các ô giữ &quot;%1&quot; cho %2 lúc %3 s.</translation>
    </message>
    <message>
        <source>The checkpoint is of a run with other structures.</source>
        <translation>Điểm lưu thuộc lần chạy có công trình khác.</translation>
    </message>
    <message>
        <source>The curve of the boundary &quot;%1&quot; gives %2 at %3 s.</source>
        <translation>Đường quá trình của biên &quot;%1&quot; cho %2 lúc %3 s.</translation>
    </message>
    <message>
        <source>A stage is a number and a discharge is not negative.</source>
        <translation>Mực nước phải là số, lưu lượng không được âm.</translation>
    </message>
    <message>
        <source>A crop damage table has no %1.</source>
        <translation>Bảng thiệt hại cây trồng không có %1.</translation>
    </message>
    <message>
        <source>Each of the %1 must be a number, 0 or more.</source>
        <translation>Mỗi giá trị %1 phải là số, từ 0 trở lên.</translation>
    </message>
    <message>
        <source>Among the %1, %2 stands there twice.</source>
        <translation>Trong các giá trị %1, %2 xuất hiện hai lần.</translation>
    </message>
    <message>
        <source>The %1 must rise; %2 stands after %3.</source>
        <translation>Giá trị %1 phải tăng dần; %2 đứng sau %3.</translation>
    </message>
    <message>
        <source>Between its points a table can only be linear where its %1 begin at 0 and are two at least.</source>
        <translation>Bảng chỉ nội suy tuyến tính được khi %1 bắt đầu từ 0 và có ít nhất hai giá trị.</translation>
    </message>
    <message>
        <source>depths (m)</source>
        <translation>độ sâu (m)</translation>
    </message>
    <message>
        <source>durations (h)</source>
        <translation>thời gian ngập (h)</translation>
    </message>
    <message>
        <source>A crop damage table needs a loss for each depth and duration: %1, not %2.</source>
        <translation>Bảng thiệt hại cây trồng cần một giá trị cho mỗi độ sâu và thời gian: %1, không phải %2.</translation>
    </message>
    <message>
        <source>The loss at %1 m and %2 h must lie between 0 and 1.</source>
        <translation>Thiệt hại tại %1 m và %2 h phải từ 0 đến 1.</translation>
    </message>
    <message>
        <source>A scenario does not have the cells that its weights were made for.</source>
        <translation>Ô lưới của kịch bản khác với ô đã dùng để tính trọng số.</translation>
    </message>
    <message>
        <source>Point %1 of a damage curve: %2</source>
        <translation>Điểm %1 của đường cong thiệt hại: %2</translation>
    </message>
    <message>
        <source>A damage curve needs at least two points.</source>
        <translation>Đường cong thiệt hại cần ít nhất hai điểm.</translation>
    </message>
    <message>
        <source>the depth must be a number, 0 or more.</source>
        <translation>độ sâu phải là số, từ 0 trở lên.</translation>
    </message>
    <message>
        <source>the share must lie between 0 and 1.</source>
        <translation>tỷ lệ phải từ 0 đến 1.</translation>
    </message>
    <message>
        <source>its depth must be greater than that of the point before.</source>
        <translation>độ sâu phải lớn hơn độ sâu của điểm trước.</translation>
    </message>
    <message>
        <source>the share falls with the depth.</source>
        <translation>tỷ lệ lại giảm khi độ sâu tăng.</translation>
    </message>
    <message>
        <source>Not every building has a floor area and an area of population.</source>
        <translation>Không phải công trình nào cũng có diện tích sàn và vùng dân cư.</translation>
    </message>
    <message>
        <source>A floor area is negative or no number.</source>
        <translation>Có diện tích sàn âm hoặc không phải là số.</translation>
    </message>
    <message>
        <source>A building lies in an area that has no population.</source>
        <translation>Có nhà nằm trong vùng chưa có dân số.</translation>
    </message>
    <message>
        <source>A population is negative or no number.</source>
        <translation>Có dân số âm hoặc không phải là số.</translation>
    </message>
    <message>
        <source>A raster to compare is missing.</source>
        <translation>Thiếu ảnh raster để so sánh.</translation>
    </message>
    <message>
        <source>A raster does not have the cells that its weights were made for.</source>
        <translation>Ô của ảnh raster khác với ô đã dùng để tính trọng số.</translation>
    </message>
    <message>
        <source>Expected annual damage needs at least two return periods.</source>
        <translation>Thiệt hại trung bình năm cần ít nhất hai chu kỳ lặp.</translation>
    </message>
    <message>
        <source>A return period must be a number of years, 1 or more.</source>
        <translation>Chu kỳ lặp phải là số năm, từ 1 trở lên.</translation>
    </message>
    <message>
        <source>The damage of a return period is negative or not known.</source>
        <translation>Thiệt hại của một chu kỳ lặp bị âm hoặc chưa rõ.</translation>
    </message>
    <message>
        <source>A return period is there twice.</source>
        <translation>Có chu kỳ lặp xuất hiện hai lần.</translation>
    </message>
    <message>
        <source>a cell has a hazard class that the scheme does not know</source>
        <translation>có ô mang cấp nguy hiểm không có trong bộ cấp</translation>
    </message>
    <message>
        <source>Hazard class %1: %2</source>
        <translation>Cấp nguy hiểm %1: %2</translation>
    </message>
    <message>
        <source>A hazard scheme needs at least one class.</source>
        <translation>Bộ cấp nguy hiểm cần ít nhất một cấp.</translation>
    </message>
    <message>
        <source>The depth below which a place is dry must not be negative.</source>
        <translation>Độ sâu dưới mức này coi là khô không được âm.</translation>
    </message>
    <message>
        <source>a limit is negative or no number.</source>
        <translation>có giới hạn âm hoặc không phải là số.</translation>
    </message>
    <message>
        <source>it can never be reached, because class %1 takes all of it. Limits must rise.</source>
        <translation>không bao giờ đạt tới, vì cấp %1 đã lấy hết. Giới hạn phải tăng dần.</translation>
    </message>
    <message>
        <source>The last hazard class must have no limit, so that no water is left without a class.</source>
        <translation>Cấp nguy hiểm cuối phải không có giới hạn, để nơi nào ngập cũng có cấp.</translation>
    </message>
    <message>
        <source>Depths and ground do not have the cells of the grid.</source>
        <translation>Độ sâu và mặt đất không khớp các ô của lưới.</translation>
    </message>
    <message>
        <source>The rise of the water must be 0 m or more.</source>
        <translation>Mức dâng nước phải từ 0 m trở lên.</translation>
    </message>
    <message>
        <source>A table over years needs at least two of them.</source>
        <translation>Bảng theo năm cần ít nhất hai năm.</translation>
    </message>
    <message>
        <source>A table over years holds something that is no number.</source>
        <translation>Bảng theo năm chứa giá trị không phải là số.</translation>
    </message>
    <message>
        <source>The years of a table must rise.</source>
        <translation>Các năm trong bảng phải tăng dần.</translation>
    </message>
    <message>
        <source>The table does not reach the year %1.</source>
        <translation>Bảng không có đến năm %1.</translation>
    </message>
    <message>
        <source>The table does not reach the year %1; it goes from %2 to %3.</source>
        <translation>Bảng không có đến năm %1; bảng chỉ từ %2 đến %3.</translation>
    </message>
    <message>
        <source>an opening must be between 0 (shut) and 1 (open)</source>
        <translation>độ mở phải từ 0 (đóng) đến 1 (mở)</translation>
    </message>
    <message>
        <source>the time to open or close must not be below 0 s</source>
        <translation>thời gian mở hoặc đóng không được dưới 0 s</translation>
    </message>
    <message>
        <source>the times of a time table must rise from 0 s on</source>
        <translation>thời điểm trong bảng giờ phải tăng dần từ 0 s</translation>
    </message>
    <message>
        <source>a level rule must end above the level where it begins</source>
        <translation>quy tắc theo mực nước phải kết thúc ở mức cao hơn mức bắt đầu</translation>
    </message>
    <message>
        <source>Leave out the end that has no bound.</source>
        <translation>Hãy bỏ trống đầu không có giới hạn.</translation>
    </message>
    <message>
        <source>no culvert inlet has the code %1</source>
        <translation>không có kiểu cửa vào cống mang mã %1</translation>
    </message>
    <message>
        <source>Take a code between 1 and 57 from FHWA HDS-5 as numbered in EPA SWMM.</source>
        <translation>Hãy lấy mã từ 1 đến 57 theo FHWA HDS-5, đánh số như EPA SWMM.</translation>
    </message>
    <message>
        <source>a culvert needs a length above 0 m and at least one barrel</source>
        <translation>cống cần chiều dài lớn hơn 0 m và ít nhất một ống</translation>
    </message>
    <message>
        <source>a culvert&apos;s roughness and losses must not be below 0</source>
        <translation>độ nhám và tổn thất của cống không được dưới 0</translation>
    </message>
    <message>
        <source>Usual are n = 0.013 for concrete, 0.5 at the entrance and 1 at the exit.</source>
        <translation>Thường dùng n = 0,013 cho bê tông, 0,5 ở cửa vào và 1 ở cửa ra.</translation>
    </message>
    <message>
        <source>a culvert is steeper than 15 %, for which its equations do not hold</source>
        <translation>cống dốc hơn 15 %, các phương trình không còn đúng</translation>
    </message>
    <message>
        <source>Check the two invert levels and the length, or take a weir and a chute.</source>
        <translation>Hãy kiểm tra hai cao trình đáy cống và chiều dài, hoặc dùng đập tràn và dốc nước.</translation>
    </message>
    <message>
        <source>a culvert&apos;s span and rise must be above 0 m</source>
        <translation>chiều rộng và chiều cao cống phải lớn hơn 0 m</translation>
    </message>
    <message>
        <source>Give the inner width and height of one barrel in metres.</source>
        <translation>Hãy cho chiều rộng và chiều cao bên trong của một ống theo mét.</translation>
    </message>
    <message>
        <source>a circular culvert has one diameter, not a span and a rise</source>
        <translation>cống tròn có một đường kính, không có rộng và cao khác nhau</translation>
    </message>
    <message>
        <source>Make both the same, or take the ellipse.</source>
        <translation>Hãy cho hai số bằng nhau, hoặc chọn hình elip.</translation>
    </message>
    <message>
        <source>a pipe arch needs its full area, at most span times rise</source>
        <translation>cống vòm ống cần diện tích toàn phần, không quá rộng nhân cao</translation>
    </message>
    <message>
        <source>Take the area in m² from the maker&apos;s table.</source>
        <translation>Hãy lấy diện tích theo m² từ bảng của nhà sản xuất.</translation>
    </message>
    <message>
        <source>a pump&apos;s capacity must be above 0 m³/s</source>
        <translation>công suất bơm phải lớn hơn 0 m³/s</translation>
    </message>
    <message>
        <source>a pump must start at a higher level than it stops at</source>
        <translation>mực nước bật bơm phải cao hơn mực nước tắt</translation>
    </message>
    <message>
        <source>It drains its first side: let it start high and stop low.</source>
        <translation>Bơm rút nước phía đầu thứ nhất: hãy cho bật ở mức cao, tắt ở mức thấp.</translation>
    </message>
    <message>
        <source>a pump&apos;s curve must have rising heads and discharges that do not rise, none below 0</source>
        <translation>đường đặc tính bơm phải có cột nước tăng dần, lưu lượng không tăng và không âm</translation>
    </message>
    <message>
        <source>Order the points by head and check the numbers.</source>
        <translation>Hãy xếp các điểm theo cột nước và kiểm tra các số.</translation>
    </message>
    <message>
        <source>it is %1 m wide and cells are %2 m, so that it takes several side by side, but %3</source>
        <translation>nó rộng %1 m, ô lưới %2 m, nên cần nhiều ô cạnh nhau, nhưng %3</translation>
    </message>
    <message>
        <source>Move its ends to where the water is as wide, or divide it into structures that are no wider than a cell.</source>
        <translation>Hãy dời hai đầu đến nơi mặt nước đủ rộng, hoặc chia thành các công trình không rộng hơn một ô.</translation>
    </message>
    <message>
        <source>which way its end outside lies cannot be told.</source>
        <translation>không biết đầu bên ngoài nằm về phía nào.</translation>
    </message>
    <message>
        <source>the one at %1 is outside the model.</source>
        <translation>ô tại %1 nằm ngoài mô hình.</translation>
    </message>
    <message>
        <source>a weir needs a crest level, and a width and coefficient above 0</source>
        <translation>đập tràn cần cao trình đỉnh, chiều rộng và hệ số lớn hơn 0</translation>
    </message>
    <message>
        <source>a gate needs a sill level, and a width, height and coefficient above 0</source>
        <translation>cống cần cao trình ngưỡng, chiều rộng, chiều cao và hệ số lớn hơn 0</translation>
    </message>
    <message>
        <source>both ends are outside the model</source>
        <translation>cả hai đầu nằm ngoài mô hình</translation>
    </message>
    <message>
        <source>Move one end into the model&apos;s domain.</source>
        <translation>Hãy dời một đầu vào trong mô hình.</translation>
    </message>
    <message>
        <source>both ends are in the same cell</source>
        <translation>cả hai đầu nằm trong cùng một ô</translation>
    </message>
    <message>
        <source>Move the ends apart by at least one cell, or make the cells smaller.</source>
        <translation>Hãy dời hai đầu cách nhau ít nhất một ô, hoặc lấy ô lưới nhỏ hơn.</translation>
    </message>
    <message>
        <source>one end is outside the model, and the level there is not given</source>
        <translation>một đầu nằm ngoài mô hình mà chưa cho mực nước ở đó</translation>
    </message>
    <message>
        <source>Give the level outside, or move the end into the model&apos;s domain.</source>
        <translation>Hãy cho mực nước bên ngoài, hoặc dời đầu đó vào trong mô hình.</translation>
    </message>
    <message>
        <source>a rule looks at a gauge, but none is given</source>
        <translation>quy tắc dựa vào trạm đo nhưng chưa có trạm nào</translation>
    </message>
    <message>
        <source>Place the gauge, or let the rule look at one of the ends.</source>
        <translation>Hãy đặt trạm đo, hoặc cho quy tắc dựa vào một trong hai đầu.</translation>
    </message>
    <message>
        <source>the pump is switched by a level outside the model that is not given</source>
        <translation>bơm bật tắt theo mực nước ngoài mô hình mà chưa cho mực nước đó</translation>
    </message>
    <message>
        <source>Let it look at the end inside the model, or at a gauge.</source>
        <translation>Hãy cho bơm theo đầu nằm trong mô hình, hoặc theo trạm đo.</translation>
    </message>
    <message>
        <source>its sill or invert is not below the crest that it stands in</source>
        <translation>ngưỡng hoặc đáy cống không thấp hơn đỉnh đê nơi đặt nó</translation>
    </message>
    <message>
        <source>Check both levels: they count from the datum of the terrain.</source>
        <translation>Hãy kiểm tra cả hai cao trình: chúng tính từ mốc cao độ của địa hình.</translation>
    </message>
    <message>
        <source>A coarse cell of %1 fine cells is not between 2 and 100.</source>
        <translation>Ô thô gồm %1 ô chi tiết, không nằm trong khoảng 2 đến 100.</translation>
    </message>
    <message>
        <source>The fine ground does not fill one coarse cell.</source>
        <translation>Địa hình chi tiết không đủ một ô thô.</translation>
    </message>
    <message>
        <source>Bed or roughness of the fine ground do not fit its grid.</source>
        <translation>Đáy hoặc độ nhám của địa hình chi tiết không khớp lưới của nó.</translation>
    </message>
    <message>
        <source>The roughness of the fine ground is no Manning&apos;s n.</source>
        <translation>Độ nhám của địa hình chi tiết không phải hệ số n Manning.</translation>
    </message>
    <message>
        <source>A dyke of the fine ground lies off the coarse grid.</source>
        <translation>Có đê của địa hình chi tiết nằm ngoài lưới thô.</translation>
    </message>
    <message>
        <source>a constraint layer has fewer classes than features</source>
        <translation>lớp ràng buộc có ít cấp hơn số đối tượng</translation>
    </message>
    <message>
        <source>Only polygons can be subjects of an overlay.</source>
        <translation>Chỉ vùng mới là đối tượng được đo khi chồng lớp.</translation>
    </message>
    <message>
        <source>Two layers do not have the same origin.</source>
        <translation>Hai lớp không cùng gốc tọa độ.</translation>
    </message>
    <message>
        <source>Build both stores with one origin.</source>
        <translation>Hãy dựng cả hai kho dữ liệu với một gốc tọa độ.</translation>
    </message>
    <message>
        <source>an overlay was asked for a record that is not there</source>
        <translation>chồng lớp được yêu cầu cho một bản ghi không tồn tại</translation>
    </message>
    <message>
        <source>Only polygons share polygons.</source>
        <translation>Chỉ vùng mới có phần chung là vùng.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Không đủ bộ nhớ.</translation>
    </message>
    <message>
        <source>The cells of a raster are too small for these polygons.</source>
        <translation>Ô của ảnh raster quá nhỏ so với các vùng này.</translation>
    </message>
    <message>
        <source>Only polygons cover cells of a raster.</source>
        <translation>Chỉ vùng mới phủ ô của ảnh raster.</translation>
    </message>
    <message>
        <source>The raster has no cells, or cells without a size.</source>
        <translation>Ảnh raster không có ô, hoặc ô không có kích thước.</translation>
    </message>
    <message>
        <source>The cache is damaged or not whole.</source>
        <translation>Bộ nhớ đệm bị hỏng hoặc không đầy đủ.</translation>
    </message>
    <message>
        <source>Writing the cache was stopped.</source>
        <translation>Việc ghi bộ nhớ đệm đã bị dừng.</translation>
    </message>
    <message>
        <source>The cache is not written on a big-endian computer.</source>
        <translation>Không ghi bộ nhớ đệm trên máy big-endian.</translation>
    </message>
    <message>
        <source>too long a key or too many arrays for a cache file</source>
        <translation>khóa quá dài hoặc quá nhiều mảng cho một tệp bộ nhớ đệm</translation>
    </message>
    <message>
        <source>The cache cannot be written.</source>
        <translation>Không ghi được bộ nhớ đệm.</translation>
    </message>
    <message>
        <source>The cache cannot be put in its place.</source>
        <translation>Không đưa được bộ nhớ đệm vào chỗ của nó.</translation>
    </message>
    <message>
        <source>There is no cache yet.</source>
        <translation>Chưa có bộ nhớ đệm.</translation>
    </message>
    <message>
        <source>The cache is not read on a big-endian computer.</source>
        <translation>Không đọc bộ nhớ đệm trên máy big-endian.</translation>
    </message>
    <message>
        <source>The cache is of another version of SPP.</source>
        <translation>Bộ nhớ đệm thuộc phiên bản SPP khác.</translation>
    </message>
    <message>
        <source>The cache was made from another source.</source>
        <translation>Bộ nhớ đệm được tạo từ nguồn khác.</translation>
    </message>
    <message>
        <source>A layer has more points than 32 bits can count.</source>
        <translation>Lớp có nhiều điểm hơn mức 32 bit đếm được.</translation>
    </message>
    <message>
        <source>Split it by commune.</source>
        <translation>Hãy chia lớp theo xã.</translation>
    </message>
    <message>
        <source>The coordinates of a station are no numbers.</source>
        <translation>Tọa độ của một trạm không phải là số.</translation>
    </message>
    <message>
        <source>The network has no observations.</source>
        <translation>Lưới không có trị đo nào.</translation>
    </message>
    <message>
        <source>An observation names a station that does not exist, or one twice.</source>
        <translation>Một trị đo nêu trạm không tồn tại, hoặc nêu một trạm hai lần.</translation>
    </message>
    <message>
        <source>An observation is no number, or a distance not above 0.</source>
        <translation>Một trị đo không phải là số, hoặc khoảng cách không lớn hơn 0.</translation>
    </message>
    <message>
        <source>The standard deviation of an observation must be above 0.</source>
        <translation>Sai số trung phương của trị đo phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>A weight of 0 is had by leaving the observation out.</source>
        <translation>Muốn trọng số bằng 0 thì bỏ trị đo đó đi.</translation>
    </message>
    <message>
        <source>The adjustment of the network does not settle.</source>
        <translation>Bình sai lưới không hội tụ.</translation>
    </message>
    <message>
        <source>Check the approximate coordinates and look for a gross error.</source>
        <translation>Hãy kiểm tra tọa độ gần đúng và tìm sai số thô.</translation>
    </message>
    <message>
        <source>A line of the list has no two coordinates.</source>
        <translation>Có dòng trong danh sách không đủ hai tọa độ.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>Write a name and two numbers on every line.</source>
        <translation>Mỗi dòng hãy ghi một tên và hai số.</translation>
    </message>
    <message>
        <source>The list of coordinates is empty.</source>
        <translation>Danh sách tọa độ trống.</translation>
    </message>
    <message>
        <source>The stations of an observation lie on one place.</source>
        <translation>Các trạm của một trị đo nằm trùng một vị trí.</translation>
    </message>
    <message>
        <source>Give them other approximate coordinates.</source>
        <translation>Hãy cho chúng tọa độ gần đúng khác.</translation>
    </message>
    <message>
        <source>The observations do not determine all stations of the network.</source>
        <translation>Các trị đo không xác định được mọi trạm của lưới.</translation>
    </message>
    <message>
        <source>Measure more to these stations, or make known ones fixed.</source>
        <translation>Hãy đo thêm đến các trạm này, hoặc cố định những trạm đã biết.</translation>
    </message>
    <message>
        <source>A traverse needs two legs at least, and three to come back to its start.</source>
        <translation>Đường chuyền cần ít nhất hai cạnh, và ba cạnh nếu khép về điểm đầu.</translation>
    </message>
    <message>
        <source>Check that all stations of the traverse were read.</source>
        <translation>Hãy kiểm tra xem đã đọc đủ các trạm của đường chuyền chưa.</translation>
    </message>
    <message>
        <source>A leg of the traverse has no length above 0 and no direction.</source>
        <translation>Có cạnh đường chuyền không có chiều dài lớn hơn 0 hoặc không có hướng.</translation>
    </message>
    <message>
        <source>leg %1</source>
        <translation>cạnh %1</translation>
    </message>
    <message>
        <source>Angles and both azimuths of a traverse must be numbers.</source>
        <translation>Các góc và hai phương vị của đường chuyền phải là số.</translation>
    </message>
    <message>
        <source>Start and end of a traverse must be numbers.</source>
        <translation>Điểm đầu và điểm cuối của đường chuyền phải là số.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal mark</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>the shares of ground do not fit the grid</source>
        <translation>tỷ lệ mặt đất không khớp lưới</translation>
    </message>
    <message>
        <source>there is no geometry</source>
        <translation>không có hình</translation>
    </message>
    <message>
        <source>the outline crosses or touches itself</source>
        <translation>hình tự cắt hoặc tự chạm</translation>
    </message>
    <message>
        <source>a ring crosses or touches itself</source>
        <translation>có vòng tự cắt hoặc tự chạm</translation>
    </message>
    <message>
        <source>a hole lies outside of the outline</source>
        <translation>có lỗ nằm ngoài đường bao</translation>
    </message>
    <message>
        <source>a hole lies within a hole</source>
        <translation>có lỗ nằm trong lỗ khác</translation>
    </message>
    <message>
        <source>the holes cut the area apart</source>
        <translation>các lỗ cắt rời phần bên trong</translation>
    </message>
    <message>
        <source>one part lies within another part</source>
        <translation>có phần nằm trong phần khác</translation>
    </message>
    <message>
        <source>two rings are the same</source>
        <translation>có hai vòng trùng nhau</translation>
    </message>
    <message>
        <source>a corner is there twice</source>
        <translation>có đỉnh bị lặp</translation>
    </message>
    <message>
        <source>a part has too few corners</source>
        <translation>có phần không đủ đỉnh</translation>
    </message>
    <message>
        <source>a ring has fewer than four points</source>
        <translation>có vòng dưới bốn điểm</translation>
    </message>
    <message>
        <source>a ring does not end where it begins</source>
        <translation>có vòng không khép về điểm đầu</translation>
    </message>
    <message>
        <source>a coordinate is no number</source>
        <translation>có tọa độ không phải là số</translation>
    </message>
    <message>
        <source>two sides cross where neither of them has a corner</source>
        <translation>hai cạnh cắt nhau ở chỗ không có đỉnh</translation>
    </message>
    <message>
        <source>it cannot be told which side of a line is inside; an outline crosses itself or overlaps itself</source>
        <translation>không xác định được phía nào của cạnh là bên trong; hình tự cắt hoặc tự chồng lên nhau</translation>
    </message>
    <message>
        <source>a hole belongs to no outline</source>
        <translation>có lỗ không thuộc đường bao nào</translation>
    </message>
    <message>
        <source>the sides do not close to an area</source>
        <translation>các cạnh không khép thành vùng</translation>
    </message>
    <message>
        <source>a side would bound an area twice</source>
        <translation>có cạnh bao một vùng hai lần</translation>
    </message>
    <message>
        <source>one area has two outlines</source>
        <translation>một vùng có hai đường bao</translation>
    </message>
    <message>
        <source>areas lie on each other and do not fit</source>
        <translation>các vùng chồng lên nhau và không khớp</translation>
    </message>
    <message>
        <source>a collection of different kinds is not taken</source>
        <translation>không nhận tập hợp gồm nhiều loại hình</translation>
    </message>
    <message>
        <source>the geometry is of a kind that is not known</source>
        <translation>hình thuộc loại hình không biết</translation>
    </message>
    <message>
        <source>the geometry is cut short</source>
        <translation>dữ liệu hình bị cắt ngang</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>không đủ bộ nhớ</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>đã bị dừng</translation>
    </message>
    <message>
        <source>the first geometry is not valid: %1</source>
        <translation>hình thứ nhất không hợp lệ: %1</translation>
    </message>
    <message>
        <source>the second geometry is not valid: %1</source>
        <translation>hình thứ hai không hợp lệ: %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 tại %2</translation>
    </message>
    <message>
        <source>The checkpoint is of a run without a sub-grid, or of an earlier version of SPP that measured speeds over it in another way.</source>
        <translation>Điểm lưu thuộc lần chạy không có lưới con, hoặc của phiên bản SPP cũ đo vận tốc trên lưới con theo cách khác.</translation>
    </message>
    <message>
        <source>A boundary of the fine ground lies off its grid.</source>
        <translation>Có biên của địa hình chi tiết nằm ngoài lưới của nó.</translation>
    </message>
</context>
<context>
    <name>spp::mapnumbers</name>
    <message>
        <source>X (north) %1 · Y (east) %2</source>
        <translation>X (Bắc) %1 · Y (Đông) %2</translation>
    </message>
</context>
<context>
    <name>spp::remarks</name>
    <message>
        <source>not of the kind of this layer</source>
        <translation>không cùng loại hình với lớp này</translation>
    </message>
    <message>
        <source>there is no geometry</source>
        <translation>không có hình</translation>
    </message>
    <message>
        <source>not of a known kind</source>
        <translation>loại hình không biết</translation>
    </message>
    <message>
        <source>a coordinate is no number</source>
        <translation>có tọa độ không phải là số</translation>
    </message>
    <message>
        <source>a coordinate is more than 2147 km from the origin of the territory</source>
        <translation>có tọa độ cách gốc của địa bàn hơn 2147 km</translation>
    </message>
    <message>
        <source>no area is left on the millimetre grid</source>
        <translation>trên lưới milimét không còn diện tích</translation>
    </message>
    <message>
        <source>a part or a hole is smaller than the millimetre grid can tell</source>
        <translation>có phần hoặc lỗ nhỏ hơn mức lưới milimét phân biệt được</translation>
    </message>
    <message>
        <source>a ring did not end where it began</source>
        <translation>có vòng không khép về điểm đầu</translation>
    </message>
    <message>
        <source>larger than 4.6 million square kilometres</source>
        <translation>lớn hơn 4,6 triệu km²</translation>
    </message>
    <message>
        <source>no length is left on the millimetre grid</source>
        <translation>trên lưới milimét không còn chiều dài</translation>
    </message>
    <message>
        <source>a part is shorter than the millimetre grid can tell</source>
        <translation>có phần ngắn hơn mức lưới milimét phân biệt được</translation>
    </message>
    <message>
        <source>an earlier feature has the same id</source>
        <translation>đối tượng trước đó đã mang mã này</translation>
    </message>
    <message>
        <source>this is no WKB</source>
        <translation>đây không phải WKB</translation>
    </message>
    <message>
        <source>the WKB ends too early</source>
        <translation>WKB bị cắt ngang</translation>
    </message>
    <message>
        <source>bytes are left after the WKB</source>
        <translation>thừa byte sau WKB</translation>
    </message>
    <message>
        <source>a collection of different kinds</source>
        <translation>tập hợp gồm nhiều loại hình</translation>
    </message>
    <message>
        <source>an empty collection</source>
        <translation>tập hợp rỗng</translation>
    </message>
    <message>
        <source>%1 is not taken, only straight lines</source>
        <translation>không nhận %1, chỉ nhận đoạn thẳng</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>hình không hợp lệ</translation>
    </message>
</context>
<context>
    <name>spp::words</name>
    <message>
        <source>%1 gives no reason</source>
        <translation>%1 không nêu lý do</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 báo: “%2”</translation>
    </message>
</context>
<context>
    <name>system</name>
    <message>
        <source>No such file or directory</source>
        <translation>Không có tệp hoặc thư mục này</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Không có quyền truy cập</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Đây là thư mục</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Đây không phải thư mục</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Đĩa đã đầy</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Đĩa chỉ cho đọc</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Mở quá nhiều tệp</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Tên tệp quá dài</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Lỗi đọc ghi đĩa</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>Đây là thư mục</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Thao tác không được phép</translation>
    </message>
    <message>
        <source>Required key not available</source>
        <translation>Thiếu khóa mã hóa</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Thư mục không rỗng</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Tên này đã có</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Liên kết vòng quanh quá nhiều lần</translation>
    </message>
    <message>
        <source>Invalid or incomplete multibyte or wide character</source>
        <translation>Tên có ký tự không hợp lệ</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Đã hết dung lượng được cấp trên đĩa</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Tệp quá lớn</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>Cả máy đang mở quá nhiều tệp</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Không đủ bộ nhớ</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Thiết bị đang bận</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>Tệp đang được chạy như chương trình</translation>
    </message>
    <message>
        <source>No locks available</source>
        <translation>Không khóa được tệp</translation>
    </message>
    <message>
        <source>Resource deadlock avoided</source>
        <translation>Tệp đang bị khóa lẫn nhau</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>Tạm thời chưa dùng được</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>Thao tác bị ngắt giữa chừng</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Bên nhận đã đóng</translation>
    </message>
    <message>
        <source>Remote I/O error</source>
        <translation>Lỗi đọc ghi trên máy từ xa</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Không có thiết bị này</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>Không có thiết bị hoặc địa chỉ này</translation>
    </message>
    <message>
        <source>No medium found</source>
        <translation>Ổ không có đĩa</translation>
    </message>
    <message>
        <source>Structure needs cleaning</source>
        <translation>Đĩa cần được sửa lỗi</translation>
    </message>
    <message>
        <source>Bad message</source>
        <translation>Dữ liệu trên đĩa bị hỏng</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Tệp trên ổ mạng đã đổi hoặc không còn</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Ổ mạng không trả lời kịp</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Kết nối bị từ chối</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Kết nối bị ngắt từ phía kia</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>Ổ mạng không còn kết nối</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>Máy từ xa đang tắt</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Không có đường mạng tới máy từ xa</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>Mạng đang ngắt</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Không tới được mạng</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>Không chuyển được tệp sang đĩa khác</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Thao tác không hợp lệ với tệp này</translation>
    </message>
    <message>
        <source>Illegal seek</source>
        <translation>Không nhảy tới vị trí khác trong tệp này được</translation>
    </message>
    <message>
        <source>Value too large for defined data type</source>
        <translation>Tệp quá lớn đối với chương trình</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Ổ đĩa không hỗ trợ thao tác này</translation>
    </message>
    <message>
        <source>Function not implemented</source>
        <translation>Hệ thống không có chức năng này</translation>
    </message>
</context>
<context>
    <name>yaml-cpp</name>
    <message>
        <source>YAML directives must have exactly one argument</source>
        <translation>chỉ thị YAML phải có đúng một tham số</translation>
    </message>
    <message>
        <source>YAML major version too large</source>
        <translation>phiên bản YAML quá mới</translation>
    </message>
    <message>
        <source>repeated YAML directive</source>
        <translation>chỉ thị YAML bị lặp</translation>
    </message>
    <message>
        <source>TAG directives must have exactly two arguments</source>
        <translation>chỉ thị TAG phải có đúng hai tham số</translation>
    </message>
    <message>
        <source>repeated TAG directive</source>
        <translation>chỉ thị TAG bị lặp</translation>
    </message>
    <message>
        <source>illegal character found while scanning tag handle</source>
        <translation>có ký tự không hợp lệ trong thẻ</translation>
    </message>
    <message>
        <source>tag handle with no suffix</source>
        <translation>thẻ không có phần sau</translation>
    </message>
    <message>
        <source>end of verbatim tag not found</source>
        <translation>thẻ không được đóng</translation>
    </message>
    <message>
        <source>end of map not found</source>
        <translation>không thấy chỗ kết thúc bảng khóa</translation>
    </message>
    <message>
        <source>end of map flow not found</source>
        <translation>thiếu dấu } hoặc dấu phẩy trong bảng khóa</translation>
    </message>
    <message>
        <source>end of sequence not found</source>
        <translation>không thấy chỗ kết thúc danh sách</translation>
    </message>
    <message>
        <source>end of sequence flow not found</source>
        <translation>thiếu dấu ] hoặc dấu phẩy trong danh sách</translation>
    </message>
    <message>
        <source>cannot assign multiple tags to the same node</source>
        <translation>một mục có nhiều thẻ</translation>
    </message>
    <message>
        <source>cannot assign multiple anchors to the same node</source>
        <translation>một mục có nhiều neo</translation>
    </message>
    <message>
        <source>cannot assign multiple aliases to the same node</source>
        <translation>một mục có nhiều bí danh</translation>
    </message>
    <message>
        <source>aliases can&apos;t have any content, *including* tags</source>
        <translation>bí danh không được có nội dung hay thẻ</translation>
    </message>
    <message>
        <source>bad character found while scanning hex number</source>
        <translation>có ký tự sai trong số hệ 16</translation>
    </message>
    <message>
        <source>unknown token</source>
        <translation>có ký hiệu không hiểu được</translation>
    </message>
    <message>
        <source>illegal document indicator in scalar</source>
        <translation>dấu đầu hoặc cuối tài liệu nằm trong giá trị</translation>
    </message>
    <message>
        <source>illegal EOF in scalar</source>
        <translation>tệp kết thúc giữa giá trị; thiếu dấu nháy đóng</translation>
    </message>
    <message>
        <source>illegal character in scalar</source>
        <translation>có ký tự không hợp lệ trong giá trị</translation>
    </message>
    <message>
        <source>illegal tab when looking for indentation</source>
        <translation>thụt dòng bằng phím tab</translation>
    </message>
    <message>
        <source>illegal flow end</source>
        <translation>dấu đóng ngoặc thừa</translation>
    </message>
    <message>
        <source>illegal block entry</source>
        <translation>dấu &quot;-&quot; đặt sai chỗ</translation>
    </message>
    <message>
        <source>illegal map key</source>
        <translation>khóa đặt sai chỗ</translation>
    </message>
    <message>
        <source>illegal map value</source>
        <translation>dấu &quot;:&quot; đặt sai chỗ</translation>
    </message>
    <message>
        <source>alias not found after *</source>
        <translation>không có bí danh sau dấu *</translation>
    </message>
    <message>
        <source>anchor not found after &amp;</source>
        <translation>không có neo sau dấu &amp;</translation>
    </message>
    <message>
        <source>illegal character found while scanning alias</source>
        <translation>có ký tự không hợp lệ trong bí danh</translation>
    </message>
    <message>
        <source>illegal character found while scanning anchor</source>
        <translation>có ký tự không hợp lệ trong neo</translation>
    </message>
    <message>
        <source>cannot set zero indentation for a block scalar</source>
        <translation>khối văn bản không được thụt 0 cột</translation>
    </message>
    <message>
        <source>unexpected character in block scalar</source>
        <translation>có ký tự bất ngờ trong khối văn bản</translation>
    </message>
    <message>
        <source>cannot assign the same alias to multiple nodes</source>
        <translation>một bí danh được đặt cho nhiều mục</translation>
    </message>
    <message>
        <source>the referenced anchor is not defined</source>
        <translation>neo được nhắc đến chưa được đặt</translation>
    </message>
    <message>
        <source>bad conversion</source>
        <translation>giá trị không đúng kiểu</translation>
    </message>
    <message>
        <source>bad file</source>
        <translation>không đọc được tệp</translation>
    </message>
    <message>
        <source>bad YAML version: %1</source>
        <translation>phiên bản YAML sai: %1</translation>
    </message>
    <message>
        <source>invalid unicode: %1</source>
        <translation>mã Unicode sai: %1</translation>
    </message>
    <message>
        <source>unknown escape character: %1</source>
        <translation>không hiểu ký tự sau dấu \: %1</translation>
    </message>
    <message>
        <source>the referenced anchor is not defined: %1</source>
        <translation>neo được nhắc đến chưa được đặt: %1</translation>
    </message>
    <message>
        <source>key not found: %1</source>
        <translation>không có khóa: %1</translation>
    </message>
    <message>
        <source>bad file: %1</source>
        <translation>không đọc được tệp: %1</translation>
    </message>
    <message>
        <source>yaml-cpp: error at line %1, column %2: %3</source>
        <translation>YAML hỏng ở dòng %1, cột %2: %3</translation>
    </message>
</context>
</TS>
