<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>spp::land::ComparePage</name>
    <message>
        <source>Try an operation: the parcels before and after it stand here side by side.</source>
        <translation>Chọn một thao tác: thửa đất trước và sau thao tác hiện cạnh nhau ở đây.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Trước và sau</translation>
    </message>
</context>
<context>
    <name>spp::land::ConsentList</name>
    <message>
        <source>Document of the holder’s consent</source>
        <translation>Văn bản đồng ý của bên nhận thế chấp</translation>
    </message>
    <message>
        <source>Parcel %1: %2 %3, %4</source>
        <translation>Thửa %1: %2 %3, %4</translation>
    </message>
    <message>
        <source>Consent that was recorded</source>
        <translation>Văn bản đồng ý đã ghi</translation>
    </message>
</context>
<context>
    <name>spp::land::CornerEditor</name>
    <message>
        <source>Moved by %1 · bearing %2</source>
        <translation>Dời %1 · phương vị %2</translation>
    </message>
</context>
<context>
    <name>spp::land::CornerPage</name>
    <message>
        <source>Last corner of the line</source>
        <translation>Đỉnh cuối của đường</translation>
    </message>
    <message>
        <source>Corner %1</source>
        <translation>Đỉnh %1</translation>
    </message>
    <message>
        <source>Choose one parcel: its corners and sides stand here.</source>
        <translation>Chọn một thửa đất: đỉnh và cạnh của thửa hiện ở đây.</translation>
    </message>
    <message>
        <source>Type distance and bearing, or X and Y.</source>
        <translation>Nhập khoảng cách và phương vị, hoặc X và Y.</translation>
    </message>
    <message>
        <source>Corners and sides</source>
        <translation>Đỉnh và cạnh</translation>
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
        <source>Length</source>
        <translation>Chiều dài</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>Phương vị</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Khoảng cách (m)</translation>
    </message>
    <message>
        <source>Add corner</source>
        <translation>Thêm đỉnh</translation>
    </message>
    <message>
        <source>Adds the corner to the line that is drawn</source>
        <translation>Thêm đỉnh vào đường đang vẽ</translation>
    </message>
</context>
<context>
    <name>spp::land::DeskPanel</name>
    <message>
        <source>Change record</source>
        <translation>Hồ sơ biến động</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Drop the record with all its steps; the parcels stay as they are</source>
        <translation>Bỏ hồ sơ cùng mọi bước; thửa đất giữ nguyên</translation>
    </message>
    <message>
        <source>Commit under record</source>
        <translation>Ghi theo hồ sơ</translation>
    </message>
</context>
<context>
    <name>spp::land::FindCommand</name>
    <message>
        <source>No parcel was found.</source>
        <translation>Không tìm thấy thửa đất nào.</translation>
    </message>
    <message>
        <source>current</source>
        <translation>hiện hành</translation>
    </message>
    <message>
        <source>historic</source>
        <translation>lịch sử</translation>
    </message>
    <message>
        <source>id</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>tờ</translation>
    </message>
    <message>
        <source>parcel</source>
        <translation>thửa đất</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>phường, xã</translation>
    </message>
    <message>
        <source>land class</source>
        <translation>loại đất</translation>
    </message>
    <message>
        <source>legal m²</source>
        <translation>m² trên giấy tờ</translation>
    </message>
    <message>
        <source>map m²</source>
        <translation>m² trên bản đồ</translation>
    </message>
    <message>
        <source>status</source>
        <translation>trạng thái</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>mã định danh</translation>
    </message>
    <message>
        <source>There are more; --limit N shows more of them.</source>
        <translation>Còn nữa; dùng --limit N để xem thêm.</translation>
    </message>
    <message>
        <source>--limit must be at least 1, not %1.</source>
        <translation>--limit phải từ 1 trở lên, không phải %1.</translation>
    </message>
    <message>
        <source>find parcels by sheet and number, commune, identifier or coordinates</source>
        <translation>tìm thửa đất theo số tờ và số thửa, phường, xã, mã định danh hoặc tọa độ</translation>
    </message>
    <message>
        <source>territory file</source>
        <translation>tệp địa bàn</translation>
    </message>
    <message>
        <source>&quot;Thửa 12, tờ 34&quot;, &quot;34/12&quot; (sheet/number), an identifier, &quot;X=… Y=…&quot; (X north) or &quot;E N&quot;, the name of a commune, or a mixture; nothing lists the first parcels</source>
        <translation>&quot;Thửa 12, tờ 34&quot;, &quot;34/12&quot; (tờ/thửa), mã định danh, &quot;X=… Y=…&quot; (X là Bắc) hoặc &quot;E N&quot;, tên phường, xã, hoặc kết hợp; để trống thì liệt kê các thửa đầu tiên</translation>
    </message>
    <message>
        <source>at most so many parcels (20)</source>
        <translation>số thửa đất tối đa (20)</translation>
    </message>
    <message>
        <source>only in this commune: code or name, present or former</source>
        <translation>chỉ trong phường, xã này: mã hoặc tên, hiện nay hoặc cũ</translation>
    </message>
</context>
<context>
    <name>spp::land::LandDesk</name>
    <message>
        <source>No territory is open.</source>
        <translation>Chưa mở địa bàn nào.</translation>
    </message>
    <message>
        <source>The record was not committed</source>
        <translation>Chưa ghi được hồ sơ</translation>
    </message>
    <message>
        <source>Record %1 was not taken back</source>
        <translation>Chưa thu lại được hồ sơ %1</translation>
    </message>
    <message>
        <source>Record %1 was taken back: the parcels are what they were before it.</source>
        <translation>Đã thu lại hồ sơ %1: thửa đất trở về như trước.</translation>
    </message>
    <message>
        <source>The themes could not be read again</source>
        <translation>Không đọc lại được các lớp chuyên đề</translation>
    </message>
    <message>
        <source>The kinds of change records could not be read</source>
        <translation>Không đọc được danh mục loại biến động</translation>
    </message>
    <message>
        <source>The session could not be closed</source>
        <translation>Không đóng được phiên làm việc</translation>
    </message>
    <message>
        <source>The territory cannot be written.</source>
        <translation>Không ghi được vào địa bàn.</translation>
    </message>
    <message>
        <source>The change record could not be kept</source>
        <translation>Không lưu được hồ sơ biến động</translation>
    </message>
    <message>
        <source>Unfinished work could not be looked for</source>
        <translation>Không tìm được việc còn dở</translation>
    </message>
    <message>
        <source>The work cannot be taken up again</source>
        <translation>Không tiếp tục được việc dở</translation>
    </message>
    <message>
        <source>The step could not be kept</source>
        <translation>Không lưu được bước này</translation>
    </message>
    <message>
        <source>The step could not be undone</source>
        <translation>Không hoàn tác được bước này</translation>
    </message>
</context>
<context>
    <name>spp::land::LandDrawer</name>
    <message>
        <source>The register could not be read</source>
        <translation>Không đọc được sổ hồ sơ</translation>
    </message>
    <message>
        <source>The lineage could not be read</source>
        <translation>Không đọc được lịch sử biến động thửa</translation>
    </message>
    <message>
        <source>Choose the parcel that the line is to cut, then add corners.</source>
        <translation>Chọn thửa cần cắt rồi thêm đỉnh.</translation>
    </message>
    <message>
        <source>The parcel could not be read</source>
        <translation>Không đọc được thửa đất</translation>
    </message>
</context>
<context>
    <name>spp::land::LandOperations</name>
    <message>
        <source>Split by line</source>
        <translation>Tách theo đường</translation>
    </message>
    <message>
        <source>Draw the line across the parcel</source>
        <translation>Vẽ đường cắt qua thửa</translation>
    </message>
    <message>
        <source>Split by area</source>
        <translation>Tách theo diện tích</translation>
    </message>
    <message>
        <source>Cut off an area, in a ratio, or into equal parts</source>
        <translation>Cắt ra một diện tích, theo tỷ lệ, hoặc thành các phần bằng nhau</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Hợp thửa</translation>
    </message>
    <message>
        <source>Make one parcel of several</source>
        <translation>Gộp nhiều thửa thành một</translation>
    </message>
    <message>
        <source>Adjust boundary</source>
        <translation>Chỉnh lý ranh giới</translation>
    </message>
    <message>
        <source>Move a side until the parcel has an area; the neighbour follows</source>
        <translation>Dời một cạnh để thửa đạt diện tích; thửa liền kề thay đổi theo</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Sửa đỉnh thửa</translation>
    </message>
    <message>
        <source>Move, insert or delete corners</source>
        <translation>Dời, chèn hoặc xóa đỉnh</translation>
    </message>
    <message>
        <source>Cut by project</source>
        <translation>Cắt theo dự án</translation>
    </message>
    <message>
        <source>Cut all parcels that a boundary or a strip crosses</source>
        <translation>Cắt mọi thửa mà ranh hoặc dải đất đi qua</translation>
    </message>
    <message>
        <source>Change facts</source>
        <translation>Sửa thông tin</translation>
    </message>
    <message>
        <source>Land class, land user, address, legal area</source>
        <translation>Loại đất, người sử dụng đất, địa chỉ, diện tích trên giấy tờ</translation>
    </message>
    <message>
        <source>Retire parcels</source>
        <translation>Kết thúc thửa</translation>
    </message>
    <message>
        <source>End parcels without successors</source>
        <translation>Kết thúc thửa mà không có thửa thay thế</translation>
    </message>
    <message>
        <source>Draw on across parcel %1</source>
        <translation>Vẽ tiếp qua thửa %1</translation>
    </message>
    <message>
        <source>There is no side here.</source>
        <translation>Ở đây không có cạnh nào.</translation>
    </message>
    <message>
        <source>There is no corner here.</source>
        <translation>Ở đây không có đỉnh nào.</translation>
    </message>
    <message>
        <source>Draw the line on the map. Digits: distance, Tab: bearing, Enter: set or accept, Esc or right click: one step back.</source>
        <translation>Vẽ đường trên bản đồ. Chữ số: khoảng cách; Tab: phương vị; Enter: đặt đỉnh hoặc nhận; Esc hoặc nút phải: lùi một bước.</translation>
    </message>
    <message>
        <source>Click the parcel that is to be split.</source>
        <translation>Bấm vào thửa cần tách.</translation>
    </message>
    <message>
        <source>Click the parcels that become one.</source>
        <translation>Bấm vào các thửa cần hợp.</translation>
    </message>
    <message>
        <source>Drag a corner, or click it and type how far (digits, Tab: bearing).</source>
        <translation>Kéo một đỉnh, hoặc bấm vào đỉnh rồi nhập khoảng dời (Tab: phương vị).</translation>
    </message>
    <message>
        <source>Click the place on the boundary.</source>
        <translation>Bấm vào vị trí trên ranh giới.</translation>
    </message>
    <message>
        <source>Draw it on the map, or take it from a file. Enter accepts.</source>
        <translation>Vẽ trên bản đồ hoặc lấy từ tệp. Enter để nhận.</translation>
    </message>
    <message>
        <source>Click the parcels that end.</source>
        <translation>Bấm vào các thửa cần kết thúc.</translation>
    </message>
    <message>
        <source>Click a parcel.</source>
        <translation>Bấm vào một thửa.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 thửa nữa</translation>
    </message>
    <message>
        <source>Click a parcel on the map, or find it with Ctrl+K. Shift adds another.</source>
        <translation>Bấm vào thửa trên bản đồ, hoặc tìm bằng Ctrl+K. Giữ Shift để thêm thửa.</translation>
    </message>
    <message>
        <source>Boundary from a file</source>
        <translation>Ranh giới từ tệp</translation>
    </message>
    <message>
        <source>Outlines (*.geojson *.json *.gpkg *.shp *.kml *.gml *.dxf *.mif *.tab);;All files (*)</source>
        <translation>Đường ranh (*.geojson *.json *.gpkg *.shp *.kml *.gml *.dxf *.mif *.tab);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>The boundary could not be read</source>
        <translation>Không đọc được ranh giới</translation>
    </message>
    <message>
        <source>Split parcel; divide parcel</source>
        <translation>Tách thửa; chia thửa</translation>
    </message>
    <message>
        <source>Merge parcels; join parcels</source>
        <translation>Hợp thửa; gộp thửa; nhập thửa</translation>
    </message>
    <message>
        <source>Move corner; insert corner; delete corner</source>
        <translation>Dời đỉnh; chèn đỉnh; xóa đỉnh</translation>
    </message>
    <message>
        <source>Cut parcels by project boundary; widen road</source>
        <translation>Cắt thửa theo ranh dự án; mở rộng đường</translation>
    </message>
</context>
<context>
    <name>spp::land::LandWords</name>
    <message>
        <source>Split</source>
        <translation>Tách thửa</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Hợp thửa</translation>
    </message>
    <message>
        <source>Adjust boundary</source>
        <translation>Chỉnh lý ranh giới</translation>
    </message>
    <message>
        <source>Move corner</source>
        <translation>Dời đỉnh</translation>
    </message>
    <message>
        <source>Insert corner</source>
        <translation>Chèn đỉnh</translation>
    </message>
    <message>
        <source>Delete corner</source>
        <translation>Xóa đỉnh</translation>
    </message>
    <message>
        <source>Cut parcels by project boundary</source>
        <translation>Cắt thửa theo ranh dự án</translation>
    </message>
    <message>
        <source>Cut a strip along a line</source>
        <translation>Cắt dải đất dọc đường</translation>
    </message>
    <message>
        <source>Retire parcels</source>
        <translation>Kết thúc thửa</translation>
    </message>
    <message>
        <source>Create parcel</source>
        <translation>Tạo thửa</translation>
    </message>
    <message>
        <source>Change facts</source>
        <translation>Sửa thông tin</translation>
    </message>
    <message>
        <source>Parcel %1, sheet %2</source>
        <translation>Thửa %1, tờ %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>không ghi</translation>
    </message>
</context>
<context>
    <name>spp::land::LandWorkspace</name>
    <message>
        <source>Land</source>
        <translation>Địa chính</translation>
    </message>
    <message>
        <source>Commit the change record</source>
        <translation>Ghi hồ sơ biến động</translation>
    </message>
    <message>
        <source>The land classes could not be read</source>
        <translation>Không đọc được danh mục loại đất</translation>
    </message>
    <message>
        <source>steps: %1</source>
        <translation>%1 bước</translation>
    </message>
    <message>
        <source>Work of %1 was not committed: %2.</source>
        <translation>Việc làm lúc %1 chưa ghi: %2.</translation>
    </message>
    <message>
        <source>Steps in this record: %1</source>
        <translation>Số bước trong hồ sơ: %1</translation>
    </message>
    <message>
        <source>Choose the kind of the record before the commit.</source>
        <translation>Chọn loại biến động trước khi ghi.</translation>
    </message>
    <message>
        <source>This territory is open for reading only: parcels can be looked at, not changed.</source>
        <translation>Địa bàn chỉ mở để đọc: xem được thửa đất, không sửa được.</translation>
    </message>
    <message>
        <source>Record %1 is committed</source>
        <translation>Đã ghi hồ sơ %1</translation>
    </message>
    <message>
        <source>Retired: %1</source>
        <translation>Kết thúc: %1</translation>
    </message>
    <message>
        <source>New: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Thửa mới: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>State the land classes by hand: %1</source>
        <translation>Cần nhập tay loại đất: %1</translation>
    </message>
    <message>
        <source>Take the record back</source>
        <translation>Thu lại hồ sơ</translation>
    </message>
    <message>
        <source>Really take back? The new parcels go, the old ones stand again.</source>
        <translation>Chắc chắn thu lại? Thửa mới mất, thửa cũ hiện hành trở lại.</translation>
    </message>
</context>
<context>
    <name>spp::land::LineTool</name>
    <message>
        <source>Side %1 · bearing %2</source>
        <translation>Cạnh %1 · phương vị %2</translation>
    </message>
</context>
<context>
    <name>spp::land::LineagePage</name>
    <message>
        <source>Made of</source>
        <translation>Từ thửa</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Thành thửa</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Hiện hành</translation>
    </message>
    <message>
        <source>Historic</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>No record has changed this parcel: it is as it was imported.</source>
        <translation>Chưa có hồ sơ nào làm đổi thửa này: thửa như khi nhập.</translation>
    </message>
    <message>
        <source>Choose a parcel: what it was made of and what became of it stands here.</source>
        <translation>Chọn một thửa: nguồn gốc và các thửa hình thành từ thửa đó hiện ở đây.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Lịch sử biến động thửa</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Thửa đất</translation>
    </message>
    <message>
        <source>Became parcel</source>
        <translation>Thành thửa</translation>
    </message>
    <message>
        <source>Change record</source>
        <translation>Hồ sơ biến động</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Shared area</source>
        <translation>Diện tích chung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
</context>
<context>
    <name>spp::land::OperationForm</name>
    <message>
        <source>Divide by</source>
        <translation>Chia theo</translation>
    </message>
    <message>
        <source>Parallel to</source>
        <translation>Song song với</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Cạnh</translation>
    </message>
    <message>
        <source>New area (m²)</source>
        <translation>Diện tích mới (m²)</translation>
    </message>
    <message>
        <source>The side</source>
        <translation>Cạnh đó</translation>
    </message>
    <message>
        <source>Width (m)</source>
        <translation>Bề rộng (m)</translation>
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
        <source>Land user</source>
        <translation>Người sử dụng đất</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Side %1–%2 · %3</source>
        <translation>Cạnh %1–%2 · %3</translation>
    </message>
    <message>
        <source>A bearing</source>
        <translation>Một phương vị</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>for example 2:1</source>
        <translation>ví dụ 2:1</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>bao nhiêu</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Diện tích</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Equal parts</source>
        <translation>Phần bằng nhau</translation>
    </message>
    <message>
        <source>moves parallel</source>
        <translation>dời song song</translation>
    </message>
    <message>
        <source>turns about its first corner</source>
        <translation>xoay quanh đỉnh đầu</translation>
    </message>
    <message>
        <source>turns about its second corner</source>
        <translation>xoay quanh đỉnh sau</translation>
    </message>
    <message>
        <source>Land class or land user may differ</source>
        <translation>Cho phép khác loại đất hoặc người sử dụng</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Dời</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Chèn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Ranh giới</translation>
    </message>
    <message>
        <source>Strip along a line</source>
        <translation>Dải dọc đường</translation>
    </message>
    <message>
        <source>Boundary from a file…</source>
        <translation>Ranh giới từ tệp…</translation>
    </message>
    <message>
        <source>degrees from north</source>
        <translation>độ, từ hướng Bắc</translation>
    </message>
    <message>
        <source>Type the bearing in degrees from north.</source>
        <translation>Nhập phương vị theo độ, tính từ hướng Bắc.</translation>
    </message>
    <message>
        <source>Type the ratio as 2:1.</source>
        <translation>Nhập tỷ lệ dạng 2:1.</translation>
    </message>
    <message>
        <source>Type the area that is cut off, in square metres.</source>
        <translation>Nhập diện tích cắt ra, tính bằng mét vuông.</translation>
    </message>
    <message>
        <source>Type how many equal parts, from 2 on.</source>
        <translation>Nhập số phần bằng nhau, từ 2 trở lên.</translation>
    </message>
    <message>
        <source>Type the area that the parcel shall have, in square metres.</source>
        <translation>Nhập diện tích thửa cần đạt, tính bằng mét vuông.</translation>
    </message>
    <message>
        <source>Type the width of the strip: to the left of the line, below zero to the right.</source>
        <translation>Nhập bề rộng dải đất: bên trái đường; số âm là bên phải.</translation>
    </message>
    <message>
        <source>“%1” is no land class of today’s list.</source>
        <translation>“%1” không có trong danh mục loại đất hiện hành.</translation>
    </message>
    <message>
        <source>Type the legal area in square metres.</source>
        <translation>Nhập diện tích trên giấy tờ, tính bằng mét vuông.</translation>
    </message>
</context>
<context>
    <name>spp::land::ParcelSearch</name>
    <message>
        <source>&quot;%1&quot; is no commune of this territory, present or former.</source>
        <translation>&quot;%1&quot; không phải phường, xã nào của địa bàn này, kể cả tên cũ.</translation>
    </message>
    <message>
        <source>Write &quot;Thửa 12, tờ 34&quot;, &quot;34/12&quot; (sheet/number), a parcel identifier, &quot;X=… Y=…&quot; or the name of a commune.</source>
        <translation>Hãy ghi &quot;Thửa 12, tờ 34&quot;, &quot;34/12&quot; (tờ/thửa), mã định danh thửa đất, &quot;X=… Y=…&quot; hoặc tên phường, xã.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Đã dừng tìm kiếm.</translation>
    </message>
</context>
<context>
    <name>spp::land::PreviewCard</name>
    <message>
        <source>Neighbours that get a corner on their side: %1</source>
        <translation>Số thửa liền kề có thêm đỉnh trên cạnh: %1</translation>
    </message>
    <message>
        <source>The outer edge of the parcels moves: %1</source>
        <translation>Ranh ngoài của các thửa thay đổi: %1</translation>
    </message>
    <message>
        <source>Parcel %1 is mortgaged (%2): the consent has to be recorded before the commit</source>
        <translation>Thửa %1 đang thế chấp (%2): phải ghi văn bản đồng ý trước khi ghi hồ sơ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
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
        <source>After: none</source>
        <translation>Sau: không có</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Nhận (Enter)</translation>
    </message>
</context>
<context>
    <name>spp::land::RecordForm</name>
    <message>
        <source>Less</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Choose the kind</source>
        <translation>Chọn loại biến động</translation>
    </message>
    <message>
        <source>not stated (Settings)</source>
        <translation>chưa khai (Thiết lập)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Đo đạc</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người làm</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Loại biến động</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Decision date</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Titles, with a semicolon between</source>
        <translation>Tên giấy tờ, cách nhau bằng dấu chấm phẩy</translation>
    </message>
</context>
<context>
    <name>spp::land::RegisterPage</name>
    <message>
        <source>Not sent</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị trả lại</translation>
    </message>
    <message>
        <source>No record was committed yet: each commit stands here with what it made.</source>
        <translation>Chưa ghi hồ sơ nào: mỗi hồ sơ đã ghi hiện ở đây cùng kết quả.</translation>
    </message>
    <message>
        <source>Really take %1 back?</source>
        <translation>Chắc chắn thu lại %1?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Thu lại</translation>
    </message>
    <message>
        <source>The new parcels of the record go, the old ones stand again; the audit log keeps both</source>
        <translation>Thửa mới của hồ sơ mất, thửa cũ hiện hành trở lại; nhật ký giữ cả hai</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sổ hồ sơ</translation>
    </message>
    <message>
        <source>Change record</source>
        <translation>Hồ sơ biến động</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Retired parcels</source>
        <translation>Thửa kết thúc</translation>
    </message>
    <message>
        <source>New parcels</source>
        <translation>Thửa mới</translation>
    </message>
    <message>
        <source>City’s software</source>
        <translation>Phần mềm thành phố</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người làm</translation>
    </message>
</context>
</TS>
