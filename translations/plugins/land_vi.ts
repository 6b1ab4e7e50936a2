<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>spp::land::AdjustCommand</name>
    <message>
        <source>--mode is parallel, pivot-first or pivot-second, not &quot;%1&quot;.</source>
        <translation>--mode là parallel, pivot-first hoặc pivot-second, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say with --area what the side shall be moved for.</source>
        <translation>Hãy nêu diện tích cần đạt bằng --area.</translation>
    </message>
    <message>
        <source>Say with --to where the corner shall lie, or --delete.</source>
        <translation>Hãy nêu vị trí mới của góc ranh bằng --to, hoặc --delete.</translation>
    </message>
    <message>
        <source>Name one parcel.</source>
        <translation>Hãy nêu một thửa đất.</translation>
    </message>
    <message>
        <source>Name a side or a corner.</source>
        <translation>Hãy nêu một cạnh hoặc một góc ranh.</translation>
    </message>
    <message>
        <source>move a boundary to an area, or move, insert and delete corners; neighbours follow</source>
        <translation>dời ranh giới theo diện tích, hoặc dời, thêm, bớt góc ranh; thửa kề dời theo</translation>
    </message>
    <message>
        <source>parcel whose boundary changes</source>
        <translation>thửa đất có ranh giới thay đổi</translation>
    </message>
    <message>
        <source>side from this corner to the next; corner 1 is the north-western one, clockwise</source>
        <translation>cạnh từ góc ranh này đến góc kế tiếp; góc 1 ở phía tây bắc, theo chiều kim đồng hồ</translation>
    </message>
    <message>
        <source>area that the parcel shall have, m²</source>
        <translation>diện tích thửa đất cần đạt, m²</translation>
    </message>
    <message>
        <source>how the side moves: parallel, pivot-first, pivot-second</source>
        <translation>cách dời cạnh: parallel (song song), pivot-first, pivot-second (quay quanh góc đầu, góc cuối)</translation>
    </message>
    <message>
        <source>new corner on the side</source>
        <translation>góc ranh mới trên cạnh</translation>
    </message>
    <message>
        <source>corner to move or delete</source>
        <translation>góc ranh cần dời hoặc bỏ</translation>
    </message>
    <message>
        <source>where the corner shall lie</source>
        <translation>vị trí mới của góc ranh</translation>
    </message>
    <message>
        <source>take the corner out</source>
        <translation>bỏ góc ranh</translation>
    </message>
    <message>
        <source>how far beside the straight side a corner may lie, m (0.01)</source>
        <translation>góc ranh được lệch khỏi cạnh thẳng bao nhiêu, m (0.01)</translation>
    </message>
</context>
<context>
    <name>spp::land::BuildingCheck</name>
    <message>
        <source>the territory holds no buildings</source>
        <translation>địa bàn không có dữ liệu nhà</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Đã dừng kiểm tra.</translation>
    </message>
    <message>
        <source>building %1 of %2</source>
        <translation>nhà %1 của %2</translation>
    </message>
</context>
<context>
    <name>spp::land::ChangeCommand</name>
    <message>
        <source>--legal-area must be more than 0.</source>
        <translation>--legal-area phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>Name one parcel.</source>
        <translation>Hãy nêu một thửa đất.</translation>
    </message>
    <message>
        <source>change what the register says of a parcel: use, user, address, legal area</source>
        <translation>đổi nội dung đăng ký của thửa: mục đích, người sử dụng, địa chỉ, diện tích trên giấy tờ</translation>
    </message>
    <message>
        <source>parcel to change</source>
        <translation>thửa đất cần đổi</translation>
    </message>
    <message>
        <source>code of the land class</source>
        <translation>mã loại đất</translation>
    </message>
    <message>
        <source>name of the land user</source>
        <translation>tên người sử dụng đất</translation>
    </message>
    <message>
        <source>address of the parcel</source>
        <translation>địa chỉ thửa đất</translation>
    </message>
    <message>
        <source>area by the papers, m²</source>
        <translation>diện tích trên giấy tờ, m²</translation>
    </message>
</context>
<context>
    <name>spp::land::ChangeKinds</name>
    <message>
        <source>&quot;changes_geometry&quot; must be always, never or maybe, not &quot;%1&quot;.</source>
        <translation>&quot;changes_geometry&quot; phải là always, never hoặc maybe, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; stands there twice.</source>
        <translation>Loại &quot;%1&quot; bị ghi hai lần.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is usual for two kinds.</source>
        <translation>&quot;%1&quot; là thông lệ của hai loại.</translation>
    </message>
</context>
<context>
    <name>spp::land::CheckCommand</name>
    <message>
        <source>There is no rule &quot;%1&quot;; the rules are %2.</source>
        <translation>Không có quy tắc &quot;%1&quot;; các quy tắc là %2.</translation>
    </message>
    <message>
        <source>What would come out; nothing was changed.</source>
        <translation>Kết quả nếu thực hiện; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Steps of session %1</source>
        <translation>Các bước của phiên %1</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Hồ sơ biến động %1</translation>
    </message>
    <message>
        <source>check the quality of parcels: boundaries, register, identity; fix what can be fixed</source>
        <translation>kiểm tra chất lượng thửa đất: ranh giới, hồ sơ, mã định danh; sửa lỗi sửa được</translation>
    </message>
    <message>
        <source>only this commune: code or name</source>
        <translation>chỉ xã này: mã hoặc tên</translation>
    </message>
    <message>
        <source>only this map sheet</source>
        <translation>chỉ tờ bản đồ này</translation>
    </message>
    <message>
        <source>write the defects as layers of this GeoPackage</source>
        <translation>ghi các lỗi thành lớp của GeoPackage này</translation>
    </message>
    <message>
        <source>fix the defects of these rules under a change record, as far as that is safe</source>
        <translation>sửa lỗi của các quy tắc này theo hồ sơ biến động, nếu sửa được an toàn</translation>
    </message>
    <message>
        <source>These rules find no defect here; nothing was changed.</source>
        <translation>Các quy tắc này không thấy lỗi nào ở đây; không có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>spp::land::CodeAudit</name>
    <message>
        <source>It was stopped; nothing was changed.</source>
        <translation>Đã dừng; không có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>spp::land::CodeCommand</name>
    <message>
        <source>same parcel, other algorithm</source>
        <translation>đúng thửa, thuật toán khác</translation>
    </message>
    <message>
        <source>lies outside its parcel</source>
        <translation>nằm ngoài thửa</translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>không phải mã định danh</translation>
    </message>
    <message>
        <source>several current parcels have it</source>
        <translation>nhiều thửa hiện hành cùng mã</translation>
    </message>
    <message>
        <source>%1 current parcels: %2 identifiers as computed here, %3 without one, %4 remarks; %5 issued.</source>
        <translation>%1 thửa hiện hành: %2 mã trùng với mã tính tại đây, %3 thửa chưa có mã, %4 nhận xét; đã cấp %5.</translation>
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
        <source>identifier</source>
        <translation>mã định danh</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>nhận xét</translation>
    </message>
    <message>
        <source>computed here</source>
        <translation>tính tại đây</translation>
    </message>
    <message>
        <source>audit the identifiers of parcels (mã định danh thửa đất), and issue them to parcels without</source>
        <translation>kiểm tra mã định danh thửa đất và cấp mã cho thửa chưa có</translation>
    </message>
    <message>
        <source>territory file</source>
        <translation>tệp địa bàn</translation>
    </message>
    <message>
        <source>give every current parcel without an identifier its own; those that stand are never changed</source>
        <translation>cấp mã cho mọi thửa hiện hành chưa có; mã đã có không bao giờ đổi</translation>
    </message>
</context>
<context>
    <name>spp::land::CommuneBoxes</name>
    <message>
        <source>The source gives north before east: read it with --swap-axes and --source-crs %1.</source>
        <translation>Nguồn ghi hướng bắc trước hướng đông: đọc với --swap-axes và --source-crs %1.</translation>
    </message>
    <message>
        <source>State the system of the source: --source-crs %1.</source>
        <translation>Chỉ rõ hệ tọa độ của nguồn: --source-crs %1.</translation>
    </message>
    <message>
        <source>Check new_commune in the crosswalk table.</source>
        <translation>Kiểm tra new_commune trong bảng chuyển đổi.</translation>
    </message>
</context>
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
        <source>Compare</source>
        <translation>So sánh</translation>
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
    <name>spp::land::CornerMatch</name>
    <message>
        <source>The survey has no point %1.</source>
        <translation>Số đo không có điểm %1.</translation>
    </message>
    <message>
        <source>A corner is named of a parcel that is not corrected.</source>
        <translation>Góc ranh được nêu thuộc thửa không được chỉnh lý.</translation>
    </message>
    <message>
        <source>Point %1 could be corner %2 or corner %3: both lie within %4 m.</source>
        <translation>Điểm %1 có thể là góc %2 hoặc góc %3: cả hai đều cách không quá %4 m.</translation>
    </message>
    <message>
        <source>Say which corner it is, or state a smaller tolerance.</source>
        <translation>Hãy nêu rõ đó là góc nào, hoặc nêu khoảng cách nhỏ hơn.</translation>
    </message>
    <message>
        <source>of a hole</source>
        <translation>của lỗ thủng</translation>
    </message>
    <message>
        <source>Points %1 and %2 are both corner %3.</source>
        <translation>Điểm %1 và điểm %2 cùng là góc %3.</translation>
    </message>
    <message>
        <source>Say which corner each of them is, or leave one out.</source>
        <translation>Hãy nêu mỗi điểm là góc nào, hoặc bỏ bớt một điểm.</translation>
    </message>
    <message>
        <source>Point %1 is named for two corners.</source>
        <translation>Điểm %1 được nêu cho hai góc.</translation>
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
    <message>
        <source>Corners</source>
        <translation>Đỉnh, cạnh</translation>
    </message>
</context>
<context>
    <name>spp::land::CorrectCommand</name>
    <message>
        <source>--corner takes a point and its corner, like P3=2, or P3=34/7:2 where several parcels are corrected, not &quot;%1&quot;.</source>
        <translation>--corner nhận điểm và góc ranh, như P3=2, hoặc P3=34/7:2 khi chỉnh lý nhiều thửa, không nhận &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--legal-area is keep or measured, not &quot;%1&quot;.</source>
        <translation>--legal-area là keep hoặc measured, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>set corners to where a survey found them: traverse, least squares, coordinates; neighbours follow</source>
        <translation>chỉnh lý góc ranh theo số đo: đường chuyền, bình sai, danh sách tọa độ; thửa kề dời theo</translation>
    </message>
    <message>
        <source>parcel that was surveyed</source>
        <translation>thửa đã đo</translation>
    </message>
    <message>
        <source>what was measured: a survey file, or a list of coordinates</source>
        <translation>số đo: tệp số đo hoặc danh sách tọa độ</translation>
    </message>
    <message>
        <source>a point this near to a corner is that corner, m (0.5)</source>
        <translation>điểm cách góc ranh không quá khoảng này là góc đó, m (0.5)</translation>
    </message>
    <message>
        <source>point of the survey and the corner that it is; corner 1 is the north-western one, clockwise</source>
        <translation>điểm đo và góc ranh tương ứng; góc 1 ở phía tây bắc, theo chiều kim đồng hồ</translation>
    </message>
    <message>
        <source>keep, or measured: the area of the survey replaces the legal one of the parcel</source>
        <translation>keep (giữ), hoặc measured: diện tích đo thay diện tích trên giấy tờ của thửa</translation>
    </message>
</context>
<context>
    <name>spp::land::CreateForm</name>
    <message>
        <source>Sheet</source>
        <translation>Tờ bản đồ</translation>
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
        <source>Type the sheet on which the parcel lies.</source>
        <translation>Nhập số tờ bản đồ của thửa.</translation>
    </message>
    <message>
        <source>Choose the commune in which the parcel lies.</source>
        <translation>Chọn xã, phường của thửa.</translation>
    </message>
    <message>
        <source>“%1” is no land class of today’s list.</source>
        <translation>“%1” không có trong danh mục loại đất hiện hành.</translation>
    </message>
    <message>
        <source>Type the legal area in square metres.</source>
        <translation>Nhập diện tích trên giấy tờ, tính bằng mét vuông.</translation>
    </message>
    <message>
        <source>m² by the papers; may stay empty</source>
        <translation>m² theo giấy tờ; có thể để trống</translation>
    </message>
    <message>
        <source>Corner table…</source>
        <translation>Bảng tọa độ…</translation>
    </message>
    <message>
        <source>Outline from a file…</source>
        <translation>Ranh giới từ tệp…</translation>
    </message>
</context>
<context>
    <name>spp::land::CreateOperation</name>
    <message>
        <source>The outline could not be read</source>
        <translation>Không đọc được ranh giới</translation>
    </message>
    <message>
        <source>Outline from a file</source>
        <translation>Ranh giới từ tệp</translation>
    </message>
    <message>
        <source>Outlines (*.geojson *.json *.gpkg *.shp *.kml *.gml *.dxf *.mif *.tab);;All files (*)</source>
        <translation>Ranh giới (*.geojson *.json *.gpkg *.shp *.kml *.gml *.dxf *.mif *.tab);;Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>spp::land::Crosswalk</name>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>old_commune, old_sheet and new_commune must be filled in.</source>
        <translation>Phải điền old_commune, old_sheet và new_commune.</translation>
    </message>
    <message>
        <source>The profile %1 knows no commune &quot;%2&quot;, or several.</source>
        <translation>Hồ sơ địa phương %1 không có xã &quot;%2&quot;, hoặc có nhiều xã cùng tên.</translation>
    </message>
    <message>
        <source>number_offset is no whole number: &quot;%1&quot;.</source>
        <translation>number_offset không phải số nguyên: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>new_number belongs to a row with old_number, and the other way round; a row for a whole sheet has number_offset.</source>
        <translation>new_number đi cùng old_number và ngược lại; dòng cho cả tờ dùng number_offset.</translation>
    </message>
    <message>
        <source>A row has new_number or number_offset, not both.</source>
        <translation>Một dòng có new_number hoặc number_offset, không có cả hai.</translation>
    </message>
    <message>
        <source>An earlier line is about the same sheet or parcel.</source>
        <translation>Một dòng trước đã nói về tờ hoặc thửa này.</translation>
    </message>
    <message>
        <source>The crosswalk table has no column %1.</source>
        <translation>Bảng chuyển đổi không có cột %1.</translation>
    </message>
    <message>
        <source>the crosswalk table has no row for this sheet</source>
        <translation>bảng chuyển đổi không có dòng cho tờ này</translation>
    </message>
    <message>
        <source>an offset cannot be added to the number</source>
        <translation>không cộng được vào số thửa</translation>
    </message>
    <message>
        <source>The first line names the columns: old_commune, old_sheet and new_commune, and those that are wanted of old_code, new_sheet, number_offset, old_number and new_number.</source>
        <translation>Dòng đầu ghi tên các cột: old_commune, old_sheet và new_commune; nếu cần, thêm old_code, new_sheet, number_offset, old_number và new_number.</translation>
    </message>
</context>
<context>
    <name>spp::land::CurrentParcels</name>
    <message>
        <source>There is no current parcel %1.</source>
        <translation>Không có thửa hiện hành %1.</translation>
    </message>
    <message>
        <source>spp parcel find shows the identifiers; a historic parcel cannot be changed.</source>
        <translation>spp parcel find cho biết số hiệu; thửa lịch sử không sửa được.</translation>
    </message>
</context>
<context>
    <name>spp::land::CutCommand</name>
    <message>
        <source>Say what cuts: --boundary with a file, or --line with --width.</source>
        <translation>Hãy nêu ranh cắt: --boundary với tệp, hoặc --line với --width.</translation>
    </message>
    <message>
        <source>coordinate system of that file, where it does not say</source>
        <translation>hệ tọa độ của tệp, khi tệp không ghi</translation>
    </message>
    <message>
        <source>commune in which it must lie</source>
        <translation>xã, phường chứa ranh đó</translation>
    </message>
    <message>
        <source>file with the boundary of a project</source>
        <translation>tệp ranh giới dự án</translation>
    </message>
    <message>
        <source>edge of a road that is widened: &quot;E N; E N&quot;</source>
        <translation>mép đường được mở rộng: &quot;E N; E N&quot;</translation>
    </message>
    <message>
        <source>by so many m to the left of that line, negative to the right</source>
        <translation>mở rộng bao nhiêu m về bên trái đường đó, số âm là bên phải</translation>
    </message>
    <message>
        <source>cut all parcels that the boundary of a project or the widening of a road crosses</source>
        <translation>cắt mọi thửa mà ranh dự án hoặc phần mở rộng đường đi qua</translation>
    </message>
    <message>
        <source>file with the outline</source>
        <translation>tệp đường bao thửa</translation>
    </message>
    <message>
        <source>map sheet</source>
        <translation>tờ bản đồ</translation>
    </message>
    <message>
        <source>code of the land class</source>
        <translation>mã loại đất</translation>
    </message>
    <message>
        <source>add a parcel on ground that belongs to none</source>
        <translation>thêm thửa đất trên phần đất chưa thuộc thửa nào</translation>
    </message>
</context>
<context>
    <name>spp::land::DeliveryWindow</name>
    <message>
        <source>Package</source>
        <translation>Gói cập nhật</translation>
    </message>
    <message>
        <source>Seed file</source>
        <translation>Tệp mẫu (seed)</translation>
    </message>
    <message>
        <source>City’s software</source>
        <translation>Phần mềm thành phố</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Name the new folder.</source>
        <translation>Hãy nêu thư mục mới.</translation>
    </message>
    <message>
        <source>Packing record %1</source>
        <translation>Đang làm gói cho hồ sơ %1</translation>
    </message>
    <message>
        <source>Record %1 was packed: %2</source>
        <translation>Đã làm gói cho hồ sơ %1: %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Sheets that do not come back the same when they are read: %1.</source>
        <translation>Tờ bản đồ đọc lại không giống như đã ghi: %1.</translation>
    </message>
    <message>
        <source>Make the package</source>
        <translation>Làm gói cập nhật</translation>
    </message>
    <message>
        <source>Deliver record %1</source>
        <translation>Giao hồ sơ %1</translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>Thư mục cho gói</translation>
    </message>
    <message>
        <source>it must not exist yet</source>
        <translation>chưa được có sẵn</translation>
    </message>
    <message>
        <source>Seed file of the office</source>
        <translation>Tệp mẫu của cơ quan</translation>
    </message>
    <message>
        <source>DGN files (*.dgn)</source>
        <translation>Tệp DGN (*.dgn)</translation>
    </message>
    <message>
        <source>without one: no sheets as DGN</source>
        <translation>để trống: không xuất tờ bản đồ DGN</translation>
    </message>
    <message>
        <source>With the names of land users</source>
        <translation>Kèm tên người sử dụng đất</translation>
    </message>
    <message>
        <source>The audit log records it</source>
        <translation>Nhật ký ghi lại việc này</translation>
    </message>
    <message>
        <source>reason of a refusal</source>
        <translation>lý do từ chối</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Writes it down, with the hash of the package in the folder</source>
        <translation>Ghi lại, kèm mã băm của gói trong thư mục</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị trả lại</translation>
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
    <name>spp::land::EditSession</name>
    <message>
        <source>There is no open session %1.</source>
        <translation>Không có phiên đang mở %1.</translation>
    </message>
    <message>
        <source>The journal of session %1 is damaged.</source>
        <translation>Nhật ký của phiên %1 bị hỏng.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>bước %1</translation>
    </message>
    <message>
        <source>The session was closed by another program.</source>
        <translation>Phiên đã bị chương trình khác đóng.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
</context>
<context>
    <name>spp::land::ExtractBatch</name>
    <message>
        <source>The list names no parcel.</source>
        <translation>Danh sách không nêu thửa đất nào.</translation>
    </message>
    <message>
        <source>It needs a column &quot;parcel&quot; with entries like 12/34.</source>
        <translation>Danh sách cần cột &quot;parcel&quot; với các mục như 12/34.</translation>
    </message>
    <message>
        <source>The folder belongs to a run with another territory, day, scale or choice of personal data.</source>
        <translation>Thư mục thuộc về lần in với địa bàn, ngày, tỷ lệ hoặc lựa chọn dữ liệu cá nhân khác.</translation>
    </message>
    <message>
        <source>Give another folder, or the same options as before.</source>
        <translation>Hãy chọn thư mục khác, hoặc dùng lại các tùy chọn trước.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2; run it again to go on.</source>
        <translation>Đã dừng sau %1 trên %2; chạy lại để tiếp tục.</translation>
    </message>
</context>
<context>
    <name>spp::land::ExtractCommand</name>
    <message>
        <source>%1 is a date like 2026-11-22, not “%2”.</source>
        <translation>%1 là ngày dạng 2026-11-22, không phải “%2”.</translation>
    </message>
    <message>
        <source>--format is pdf, docx, xlsx or several of them: pdf,docx.</source>
        <translation>--format là pdf, docx, xlsx hoặc nhiều loại: pdf,docx.</translation>
    </message>
    <message>
        <source>--scale 500 means 1:500.</source>
        <translation>--scale 500 nghĩa là 1:500.</translation>
    </message>
    <message>
        <source>There is no paper “%1”; there are: %2.</source>
        <translation>Không có giấy tờ “%1”; chỉ có: %2.</translation>
    </message>
    <message>
        <source>Give one of --parcel, --list and --sheet, or --commune: what is the paper about?</source>
        <translation>Hãy nêu một trong --parcel, --list, --sheet, hoặc --commune: in về thửa đất nào?</translation>
    </message>
    <message>
        <source>%1 made, %2 were finished before, %3 failed.</source>
        <translation>Đã in %1, đã có sẵn %2, không in được %3.</translation>
    </message>
    <message>
        <source>“%1” has no such format.</source>
        <translation>“%1” không có định dạng này.</translation>
    </message>
    <message>
        <source>There is no such parcel.</source>
        <translation>Không có thửa đất như vậy.</translation>
    </message>
    <message>
        <source>papers of parcels as they stand</source>
        <translation>in trích lục, mảnh trích đo, sổ và biểu của thửa đất theo hiện trạng</translation>
    </message>
    <message>
        <source>territory file</source>
        <translation>tệp địa bàn</translation>
    </message>
    <message>
        <source>which paper: %1</source>
        <translation>loại giấy tờ: %1</translation>
    </message>
    <message>
        <source>folder for the files</source>
        <translation>thư mục chứa các tệp</translation>
    </message>
    <message>
        <source>SHEET/NUMBER, COMMUNE:SHEET/NUMBER, the 12-character identifier, or #KEY</source>
        <translation>TỜ/THỬA, XÃ:TỜ/THỬA, mã định danh 12 ký tự, hoặc #KHÓA</translation>
    </message>
    <message>
        <source>CSV with a column &quot;parcel&quot;; goes on where it stopped</source>
        <translation>CSV có cột &quot;parcel&quot;; chạy lại thì làm tiếp phần còn thiếu</translation>
    </message>
    <message>
        <source>all parcels of a map sheet</source>
        <translation>mọi thửa đất của một tờ bản đồ</translation>
    </message>
    <message>
        <source>of this commune: code or name</source>
        <translation>của xã, phường này: mã hoặc tên</translation>
    </message>
    <message>
        <source>1:N; default: the largest that leaves room</source>
        <translation>1:N; mặc định: tỷ lệ lớn nhất còn đủ chỗ</translation>
    </message>
    <message>
        <source>print names of land users; the audit log records it</source>
        <translation>in tên người sử dụng đất; được ghi vào nhật ký</translation>
    </message>
    <message>
        <source>day of the data; default: today</source>
        <translation>ngày của dữ liệu; mặc định: hôm nay</translation>
    </message>
    <message>
        <source>date of the paper; default: dots</source>
        <translation>ngày ghi trên giấy; mặc định: để trống</translation>
    </message>
    <message>
        <source>pdf, docx, xlsx or several: pdf,docx; default: all that the paper has</source>
        <translation>pdf, docx, xlsx hoặc nhiều loại: pdf,docx; mặc định: mọi loại mà giấy tờ có</translation>
    </message>
    <message>
        <source>“%1” is about a change, not about parcels as they stand.</source>
        <translation>“%1” là giấy tờ của biến động, không phải của thửa đất theo hiện trạng.</translation>
    </message>
    <message>
        <source>Print it with &quot;spp record package --record NUMBER&quot;.</source>
        <translation>Hãy in bằng &quot;spp record package --record NUMBER&quot;.</translation>
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
        <source>territory file</source>
        <translation>tệp địa bàn</translation>
    </message>
    <message>
        <source>at most so many parcels (20)</source>
        <translation>số thửa đất tối đa (20)</translation>
    </message>
    <message>
        <source>only in this commune: code or name, present or former</source>
        <translation>chỉ trong phường, xã này: mã hoặc tên, hiện nay hoặc cũ</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>và %1 thửa nữa</translation>
    </message>
    <message>
        <source>historic, now %1</source>
        <translation>lịch sử, nay là %1</translation>
    </message>
    <message>
        <source>current, from %1</source>
        <translation>hiện hành, từ %1</translation>
    </message>
    <message>
        <source>land user</source>
        <translation>người sử dụng đất</translation>
    </message>
    <message>
        <source>find parcels by sheet and number, commune, land user, address, identifier or coordinates</source>
        <translation>tìm thửa đất theo số tờ và số thửa, phường, xã, người sử dụng đất, địa chỉ, mã định danh hoặc tọa độ</translation>
    </message>
    <message>
        <source>&quot;Thửa 12, tờ 34&quot;, &quot;34/12&quot; (sheet/number), an identifier, &quot;X=… Y=…&quot; (X north) or &quot;E N&quot;, words of a commune, of an address or of a land user, or a mixture; nothing lists the first parcels</source>
        <translation>&quot;Thửa 12, tờ 34&quot;, &quot;34/12&quot; (tờ/thửa), mã định danh, &quot;X=… Y=…&quot; (X là Bắc) hoặc &quot;E N&quot;, các từ của tên phường, xã, địa chỉ hoặc người sử dụng đất, hoặc kết hợp; để trống thì liệt kê các thửa đầu tiên</translation>
    </message>
    <message>
        <source>also name the land users; it is written down who asked</source>
        <translation>ghi cả tên người sử dụng đất; nhật ký ghi lại ai đã hỏi</translation>
    </message>
    <message>
        <source>parcel %1 sheet %2</source>
        <translation>thửa %1 tờ %2</translation>
    </message>
    <message>
        <source>%1; was parcel %2 sheet %3 of %4</source>
        <translation>%1; trước là thửa %2 tờ %3 của %4</translation>
    </message>
</context>
<context>
    <name>spp::land::HistoryCommand</name>
    <message>
        <source>There is no parcel %1.</source>
        <translation>Không có thửa đất %1.</translation>
    </message>
    <message>
        <source>spp parcel find shows the identifiers.</source>
        <translation>spp parcel find cho biết số hiệu.</translation>
    </message>
    <message>
        <source>No record has changed parcel %1.</source>
        <translation>Chưa có biến động nào đối với thửa %1.</translation>
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
        <source>record</source>
        <translation>biến động</translation>
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
        <source>m² shared</source>
        <translation>m² chung</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Hiện nay: %1</translation>
    </message>
    <message>
        <source>Bound by: %1, case %2 (number %3)</source>
        <translation>Bị ràng buộc: %1, hồ sơ %2 (số %3)</translation>
    </message>
    <message>
        <source>what a parcel was made of, what became of it, and what binds it</source>
        <translation>thửa được hình thành từ đâu, đã thành thửa nào, bị ràng buộc gì</translation>
    </message>
    <message>
        <source>territory file</source>
        <translation>tệp địa bàn</translation>
    </message>
    <message>
        <source>parcel, current or historic</source>
        <translation>thửa đất, hiện hành hoặc lịch sử</translation>
    </message>
</context>
<context>
    <name>spp::land::IdentityChecks</name>
    <message>
        <source>the territory holds no communes</source>
        <translation>địa bàn không có danh mục xã</translation>
    </message>
</context>
<context>
    <name>spp::land::LandClasses</name>
    <message>
        <source>%1 %2 m²</source>
        <translation>%1 %2 m²</translation>
    </message>
    <message>
        <source>parcel %1: %2</source>
        <translation>thửa %1: %2</translation>
    </message>
    <message>
        <source>Which land class lies in which new parcel is not known: their areas have to be stated (%1).</source>
        <translation>Chưa biết loại đất nào nằm ở thửa mới nào: phải khai diện tích từng loại (%1).</translation>
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
    <name>spp::land::LandGrid</name>
    <message>
        <source>The outline of a parcel cannot be used: %1.</source>
        <translation>Không dùng được đường bao của thửa đất: %1.</translation>
    </message>
    <message>
        <source>it is no polygon</source>
        <translation>không phải vùng</translation>
    </message>
    <message>
        <source>a corner lies far away</source>
        <translation>có góc ranh nằm quá xa</translation>
    </message>
    <message>
        <source>nothing is left of it</source>
        <translation>không còn lại gì</translation>
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
        <translation>và %1 mục khác</translation>
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
        <translation>Ranh giới (*.geojson *.json *.gpkg *.shp *.kml *.gml *.dxf *.mif *.tab);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>The boundary could not be read</source>
        <translation>Không đọc được ranh giới</translation>
    </message>
    <message>
        <source>From survey</source>
        <translation>Theo số đo</translation>
    </message>
    <message>
        <source>Set corners to where a traverse or coordinates find them; the neighbours follow</source>
        <translation>Chỉnh đỉnh thửa theo đường chuyền hoặc tọa độ đo; thửa kề dời theo</translation>
    </message>
    <message>
        <source>Correct from survey; traverse; Bowditch; least squares; coordinates</source>
        <translation>Chỉnh lý theo số đo; đường chuyền; Bowditch; bình sai; tọa độ</translation>
    </message>
    <message>
        <source>Click the parcel that was surveyed.</source>
        <translation>Nhấp vào thửa đã đo.</translation>
    </message>
    <message>
        <source>Survey from a file</source>
        <translation>Số đo từ tệp</translation>
    </message>
    <message>
        <source>Observations (*.csv *.txt);;All files (*)</source>
        <translation>Số đo (*.csv *.txt);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>The survey could not be read</source>
        <translation>Không đọc được số đo</translation>
    </message>
    <message>
        <source>New parcel</source>
        <translation>Tạo thửa</translation>
    </message>
    <message>
        <source>Draw or type a parcel on ground that belongs to none</source>
        <translation>Vẽ hoặc nhập một thửa trên phần đất chưa thuộc thửa nào</translation>
    </message>
    <message>
        <source>Create parcel; draw parcel</source>
        <translation>Tạo thửa đất; vẽ thửa; thêm thửa mới</translation>
    </message>
    <message>
        <source>Draw the corners: clicks snap, digits: distance, Tab: bearing, or X Y. Enter accepts.</source>
        <translation>Vẽ các đỉnh: nhấp để bắt điểm, chữ số: khoảng cách, Tab: góc phương vị, hoặc X Y. Enter: chấp nhận.</translation>
    </message>
</context>
<context>
    <name>spp::land::LandPaperRules</name>
    <message>
        <source>%1: a number of decimals from 0 to %2 is needed.</source>
        <translation>%1: cần số chữ số thập phân từ 0 đến %2.</translation>
    </message>
    <message>
        <source>A file of the program is missing.</source>
        <translation>Thiếu một tệp của chương trình.</translation>
    </message>
</context>
<context>
    <name>spp::land::LandPaperWriter</name>
    <message>
        <source>The template “%1” does not hold on %2.</source>
        <translation>Mẫu “%1” không có hiệu lực vào ngày %2.</translation>
    </message>
</context>
<context>
    <name>spp::land::LandTools</name>
    <message>
        <source>Merger workbench</source>
        <translation>Chuyển dữ liệu sau sáp nhập</translation>
    </message>
    <message>
        <source>Bring parcels from another meridian and from before a merger</source>
        <translation>Đưa thửa đất từ kinh tuyến trục khác, từ trước khi sáp nhập</translation>
    </message>
    <message>
        <source>Migrate parcels; merge communes; crosswalk</source>
        <translation>Chuyển thửa đất; sáp nhập xã; bảng chuyển đổi; chuyển kinh tuyến trục</translation>
    </message>
    <message>
        <source>Sheet as DGN</source>
        <translation>Xuất tờ bản đồ DGN</translation>
    </message>
    <message>
        <source>Write a cadastral sheet as DGN from the office’s seed file</source>
        <translation>Ghi tờ bản đồ địa chính thành DGN theo tệp mẫu của cơ quan</translation>
    </message>
    <message>
        <source>Export sheet; write DGN</source>
        <translation>Xuất tờ bản đồ; ghi DGN; xuất DGN</translation>
    </message>
</context>
<context>
    <name>spp::land::LandUseCodes</name>
    <message>
        <source>The columns code, status and maps_to are needed.</source>
        <translation>Cần các cột code, status và maps_to.</translation>
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
    <message>
        <source>Correct from survey</source>
        <translation>Chỉnh lý theo số đo</translation>
    </message>
    <message>
        <source>Fix defects</source>
        <translation>Sửa lỗi</translation>
    </message>
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
    <message>
        <source>The tolerances of surveys could not be read</source>
        <translation>Không đọc được sai số cho phép đo đạc</translation>
    </message>
    <message>
        <source>Levels by number</source>
        <translation>Bật tắt lớp theo số</translation>
    </message>
    <message>
        <source>Show and hide levels of the cadastral map by their numbers</source>
        <translation>Hiện, ẩn các lớp (level) của bản đồ địa chính theo số</translation>
    </message>
    <message>
        <source>Turn a level on or off; layer by number</source>
        <translation>Bật lớp; tắt lớp; level; lớp theo số</translation>
    </message>
    <message>
        <source>The levels could not be read</source>
        <translation>Không đọc được bảng lớp</translation>
    </message>
    <message>
        <source>Work of %1 is open in another window: %2.</source>
        <translation>Việc làm lúc %1 đang mở ở cửa sổ khác: %2.</translation>
    </message>
</context>
<context>
    <name>spp::land::LevelBar</name>
    <message>
        <source>shown</source>
        <translation>hiện</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ẩn</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>chưa có dữ liệu</translation>
    </message>
    <message>
        <source>Level by number or word</source>
        <translation>Lớp theo số hoặc tên</translation>
    </message>
    <message>
        <source>13 switches, +13 shows, -13 hides, =10,13 shows these alone, 1-9 a range. Esc leaves.</source>
        <translation>13: bật hoặc tắt, +13: hiện, -13: ẩn, =10,13: chỉ hiện các lớp này, 1-9: một dải. Esc: thoát.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
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
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
</context>
<context>
    <name>spp::land::LocalFabric</name>
    <message>
        <source>The outline of parcel %1 of sheet %2 is no area.</source>
        <translation>Đường bao của thửa %1 tờ %2 không phải là vùng.</translation>
    </message>
    <message>
        <source>spp parcel check lists what is wrong with parcels.</source>
        <translation>spp parcel check liệt kê các lỗi của thửa đất.</translation>
    </message>
    <message>
        <source>The parcel has no corner %1; its corners are 1 to %2.</source>
        <translation>Thửa đất không có góc ranh %1; các góc từ 1 đến %2.</translation>
    </message>
</context>
<context>
    <name>spp::land::MergeCommand</name>
    <message>
        <source>make one parcel of several</source>
        <translation>hợp nhiều thửa thành một thửa</translation>
    </message>
    <message>
        <source>parcels to merge</source>
        <translation>các thửa cần hợp</translation>
    </message>
    <message>
        <source>land class and land user may differ</source>
        <translation>loại đất và người sử dụng được khác nhau</translation>
    </message>
    <message>
        <source>end parcels without successors, as for recovered land</source>
        <translation>kết thúc thửa đất không có thửa thay thế, như khi thu hồi</translation>
    </message>
    <message>
        <source>parcels to end</source>
        <translation>các thửa cần kết thúc</translation>
    </message>
</context>
<context>
    <name>spp::land::MigrateCommand</name>
    <message>
        <source>--map takes FIELD=SOURCE, not &quot;%1&quot;.</source>
        <translation>--map nhận TRƯỜNG=NGUỒN, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>territory or source that holds the parcels under their old names</source>
        <translation>địa bàn hoặc nguồn chứa thửa đất theo tên cũ</translation>
    </message>
    <message>
        <source>CSV: old_commune, old_code, old_sheet, old_number, new_commune, new_sheet, number_offset, new_number</source>
        <translation>tệp CSV: old_commune, old_code, old_sheet, old_number, new_commune, new_sheet, number_offset, new_number</translation>
    </message>
    <message>
        <source>field of the theme and field of the source that feeds it</source>
        <translation>trường của chuyên đề và trường của nguồn đưa vào nó</translation>
    </message>
    <message>
        <source>a paper that the change rests on</source>
        <translation>giấy tờ làm căn cứ của biến động</translation>
    </message>
    <message>
        <source>bring parcels from another meridian and from before a merger, renamed and renumbered by a table</source>
        <translation>đưa thửa đất từ kinh tuyến trục khác và tên, số cũ sang theo bảng chuyển đổi</translation>
    </message>
    <message>
        <source>territory file</source>
        <translation>tệp địa bàn</translation>
    </message>
    <message>
        <source>coordinate system of the source, such as EPSG:9209</source>
        <translation>hệ tọa độ của nguồn, như EPSG:9209</translation>
    </message>
    <message>
        <source>most that a straight side may bend, in metres (0.0005); longer ones get nodes</source>
        <translation>độ cong lớn nhất của cạnh thẳng, mét (0.0005); cạnh dài hơn được chèn đỉnh</translation>
    </message>
    <message>
        <source>layer of the source</source>
        <translation>lớp của nguồn</translation>
    </message>
    <message>
        <source>letters of the source (auto)</source>
        <translation>bảng mã của nguồn (auto)</translation>
    </message>
    <message>
        <source>old commune of all parcels, where the source names none</source>
        <translation>xã cũ của mọi thửa, khi nguồn không ghi xã</translation>
    </message>
    <message>
        <source>the source gives north before east</source>
        <translation>nguồn ghi hướng bắc trước hướng đông</translation>
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
        <source>remark</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>only show what would come out</source>
        <translation>chỉ xem trước kết quả</translation>
    </message>
    <message>
        <source>write the report to this file as well</source>
        <translation>ghi thêm báo cáo vào tệp này</translation>
    </message>
</context>
<context>
    <name>spp::land::Migration</name>
    <message>
        <source>%1 gaps or overlaps would be opened that are not in the source; the first (%2) at E %3, N %4 between %5.</source>
        <translation>%1 khe hở hoặc chồng lấn không có trong nguồn sẽ xuất hiện; lỗi đầu (%2) tại E %3, N %4 giữa %5.</translation>
    </message>
    <message>
        <source>Correct the boundary in the source, then migrate again.</source>
        <translation>Sửa ranh trong nguồn rồi chuyển lại.</translation>
    </message>
    <message>
        <source>The migration was stopped; nothing was written.</source>
        <translation>Việc chuyển đã dừng; không có gì được ghi.</translation>
    </message>
    <message>
        <source>The largest bend must be at least %1 m.</source>
        <translation>Độ cong lớn nhất phải từ %1 m trở lên.</translation>
    </message>
</context>
<context>
    <name>spp::land::MigrationPlan</name>
    <message>
        <source>; and %1 more</source>
        <translation>; và %1 nữa</translation>
    </message>
    <message>
        <source>The migration was stopped; nothing was written.</source>
        <translation>Việc chuyển đã dừng; không có gì được ghi.</translation>
    </message>
    <message>
        <source>The source has no current parcels.</source>
        <translation>Nguồn không có thửa đất hiện hành.</translation>
    </message>
    <message>
        <source>the crosswalk table does not have this commune</source>
        <translation>bảng chuyển đổi không có xã này</translation>
    </message>
    <message>
        <source>%1, sheet %2: %3</source>
        <translation>%1, tờ %2: %3</translation>
    </message>
    <message>
        <source>(no commune)</source>
        <translation>(không ghi xã)</translation>
    </message>
    <message>
        <source>Nothing is left of its outline on the millimetre grid (%1).</source>
        <translation>Ranh thửa không còn gì trên lưới milimét (%1).</translation>
    </message>
    <message>
        <source>%1 (%2 parcels)</source>
        <translation>%1 (%2 thửa)</translation>
    </message>
    <message>
        <source>%1 parcels have no present identity: %2.</source>
        <translation>%1 thửa không có số hiệu hiện nay: %2.</translation>
    </message>
    <message>
        <source>Add the missing rows to the crosswalk table.</source>
        <translation>Bổ sung các dòng còn thiếu vào bảng chuyển đổi.</translation>
    </message>
    <message>
        <source>%1 and %2 would both be sheet %3 number %4 of %5</source>
        <translation>%1 và %2 cùng thành tờ %3 thửa %4 của %5</translation>
    </message>
    <message>
        <source>Different parcels would get the same identity: %1.</source>
        <translation>Các thửa khác nhau sẽ nhận cùng số hiệu: %1.</translation>
    </message>
    <message>
        <source>Give one of the sheets another new_sheet or number_offset.</source>
        <translation>Cho một trong các tờ new_sheet hoặc number_offset khác.</translation>
    </message>
    <message>
        <source>%1 would be sheet %2 number %3 of %4</source>
        <translation>%1 sẽ thành tờ %2 thửa %3 của %4</translation>
    </message>
    <message>
        <source>The territory already has parcels of these identities: %1.</source>
        <translation>Địa bàn đã có thửa mang các số hiệu này: %1.</translation>
    </message>
    <message>
        <source>Was this source migrated before? If not, give the sheet another new_sheet or number_offset.</source>
        <translation>Nguồn này đã được chuyển rồi chăng? Nếu chưa, cho tờ new_sheet hoặc number_offset khác.</translation>
    </message>
    <message>
        <source>%1, sheet %2, number %3</source>
        <translation>%1, tờ %2, thửa %3</translation>
    </message>
</context>
<context>
    <name>spp::land::MigrationReport</name>
    <message>
        <source>%1 parcels migrated under record %2.</source>
        <translation>Đã chuyển %1 thửa theo biến động %2.</translation>
    </message>
    <message>
        <source>%1 parcels would be migrated; nothing was written.</source>
        <translation>%1 thửa sẽ được chuyển; không có gì được ghi.</translation>
    </message>
    <message>
        <source>Not every commune has a box that the places could be held against.</source>
        <translation>Không phải xã nào cũng có khung tọa độ để đối chiếu.</translation>
    </message>
    <message>
        <source>Legal areas: %1 m² before, %2 m² after.</source>
        <translation>Diện tích trên giấy tờ: trước %1 m², sau %2 m².</translation>
    </message>
    <message>
        <source>Largest change of an area on the map: %1 m² (%2 % at most).</source>
        <translation>Diện tích trên bản đồ thay đổi nhiều nhất: %1 m² (nhiều nhất %2 %).</translation>
    </message>
    <message>
        <source>Nodes put in: %1 on sides of neighbours, %2 into %3 long sides, which bend by %4 mm at most.</source>
        <translation>Đỉnh được chèn: %1 trên cạnh của thửa kề, %2 vào %3 cạnh dài, cong nhiều nhất %4 mm.</translation>
    </message>
    <message>
        <source>Defects at %1 mm: %2 before, %3 after, %4 new.</source>
        <translation>Lỗi ở mức %1 mm: trước %2, sau %3, mới %4.</translation>
    </message>
    <message>
        <source>%1 parcels share their identity with another one, as in the source.</source>
        <translation>%1 thửa trùng số hiệu với thửa khác, như trong nguồn.</translation>
    </message>
    <message>
        <source>%1 historic parcels stay in the source.</source>
        <translation>%1 thửa lịch sử ở lại trong nguồn.</translation>
    </message>
    <message>
        <source>%1 features of the source could not be read as parcels; see the report.</source>
        <translation>%1 đối tượng của nguồn không đọc được thành thửa; xem báo cáo.</translation>
    </message>
    <message>
        <source>old commune</source>
        <translation>xã cũ</translation>
    </message>
    <message>
        <source>old sheet</source>
        <translation>tờ cũ</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>phường, xã</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>tờ</translation>
    </message>
    <message>
        <source>parcels</source>
        <translation>số thửa</translation>
    </message>
    <message>
        <source>legal m²</source>
        <translation>m² trên giấy tờ</translation>
    </message>
</context>
<context>
    <name>spp::land::MigrationSource</name>
    <message>
        <source>The source and the territory are the same.</source>
        <translation>Nguồn và địa bàn là một.</translation>
    </message>
    <message>
        <source>%1 has no metres: legal boundaries are migrated between projected systems.</source>
        <translation>%1 không tính bằng mét: ranh pháp lý chỉ chuyển giữa các hệ tọa độ phẳng.</translation>
    </message>
    <message>
        <source>State the system that the cadastre was made in with --source-crs, or bring the data in with spp import.</source>
        <translation>Chỉ rõ hệ tọa độ của bản đồ địa chính bằng --source-crs, hoặc nhập bằng spp import.</translation>
    </message>
</context>
<context>
    <name>spp::land::MigrationWindow</name>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>Bảng chuyển đổi</translation>
    </message>
    <message>
        <source>Its coordinates</source>
        <translation>Tọa độ nguồn</translation>
    </message>
    <message>
        <source>Of a file</source>
        <translation>Nếu là tệp</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Name the source and the table that says what is called how now.</source>
        <translation>Hãy nêu nguồn và bảng chuyển đổi tên, số hiện nay.</translation>
    </message>
    <message>
        <source>Trying the migration</source>
        <translation>Đang thử chuyển</translation>
    </message>
    <message>
        <source>Migrating parcels</source>
        <translation>Đang chuyển thửa đất</translation>
    </message>
    <message>
        <source>%1 parcels were migrated under record %2.</source>
        <translation>Đã chuyển %1 thửa theo hồ sơ %2.</translation>
    </message>
    <message>
        <source>The preview shows what would come out: nothing is written before “Migrate”.</source>
        <translation>Xem trước cho biết kết quả: chưa bấm “Chuyển” thì chưa ghi gì.</translation>
    </message>
    <message>
        <source>Would be migrated: %1 parcels</source>
        <translation>Sẽ chuyển: %1 thửa</translation>
    </message>
    <message>
        <source>Migrated: %1 parcels, record %2</source>
        <translation>Đã chuyển: %1 thửa, hồ sơ %2</translation>
    </message>
    <message>
        <source>Legal areas: %1 m² before, %2 m² after</source>
        <translation>Diện tích trên giấy tờ: trước %1 m², sau %2 m²</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>như nhau</translation>
    </message>
    <message>
        <source>&lt;b&gt;not the same&lt;/b&gt;</source>
        <translation>&lt;b&gt;khác nhau&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Areas on the map: %1 m² before, %2 m² after; one parcel by %3 m² at most</source>
        <translation>Diện tích trên bản đồ: trước %1 m², sau %2 m²; một thửa thay đổi nhiều nhất %3 m²</translation>
    </message>
    <message>
        <source>Gaps and overlaps at %1 mm: %2 before, %3 after, %4 new</source>
        <translation>Khoảng hở và chồng lấn ở mức %1 mm: trước %2, sau %3, mới %4</translation>
    </message>
    <message>
        <source>Corners put in: %1 on sides of neighbours, %2 into long sides</source>
        <translation>Đỉnh được chèn: %1 trên cạnh thửa kề, %2 trên cạnh dài</translation>
    </message>
    <message>
        <source>Parcels that share their identity with another one: %1</source>
        <translation>Số thửa trùng định danh với thửa khác: %1</translation>
    </message>
    <message>
        <source>Not every place could be held against the box of its commune.</source>
        <translation>Có nơi chưa đối chiếu được với khung của xã.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>Đã lưu báo cáo: %1</translation>
    </message>
    <message>
        <source>Merger workbench</source>
        <translation>Chuyển dữ liệu sau sáp nhập</translation>
    </message>
    <message>
        <source>Source of the parcels</source>
        <translation>Nguồn thửa đất</translation>
    </message>
    <message>
        <source>Crosswalk table</source>
        <translation>Bảng chuyển đổi</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>territory, or file with the parcels under their old names</source>
        <translation>địa bàn, hoặc tệp có các thửa theo tên cũ</translation>
    </message>
    <message>
        <source>CSV: old commune, sheet and number, new commune and sheet</source>
        <translation>CSV: xã, tờ, thửa cũ; xã và tờ mới</translation>
    </message>
    <message>
        <source>Coordinate system of the source; empty: as it says itself</source>
        <translation>Hệ tọa độ của nguồn; để trống: theo nguồn ghi</translation>
    </message>
    <message>
        <source>as the source says</source>
        <translation>theo nguồn ghi</translation>
    </message>
    <message>
        <source>North before east</source>
        <translation>Bắc trước Đông</translation>
    </message>
    <message>
        <source>Most that a straight side may bend; longer ones get corners</source>
        <translation>Độ cong lớn nhất của cạnh thẳng; cạnh dài hơn được chèn đỉnh</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>lớp</translation>
    </message>
    <message>
        <source>Letters of the source</source>
        <translation>Bảng mã của nguồn</translation>
    </message>
    <message>
        <source>old commune of all</source>
        <translation>xã cũ của mọi thửa</translation>
    </message>
    <message>
        <source>Field of the parcels = field of the source</source>
        <translation>Trường của thửa = trường của nguồn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Lưu báo cáo…</translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation>Xem trước lại</translation>
    </message>
    <message>
        <source>Migrated sheets</source>
        <translation>Tờ bản đồ đã chuyển</translation>
    </message>
    <message>
        <source>Old commune</source>
        <translation>Xã cũ</translation>
    </message>
    <message>
        <source>Old sheet</source>
        <translation>Tờ cũ</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Phường, xã</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tờ bản đồ</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Số thửa</translation>
    </message>
    <message>
        <source>Legal area (m²)</source>
        <translation>Diện tích trên giấy tờ (m²)</translation>
    </message>
    <message>
        <source>Sheets stand here after the preview.</source>
        <translation>Xem trước xong, các tờ hiện ở đây.</translation>
    </message>
</context>
<context>
    <name>spp::land::MigrationWriter</name>
    <message>
        <source>The migration was stopped; nothing was written.</source>
        <translation>Việc chuyển đã dừng; không có gì được ghi.</translation>
    </message>
    <message>
        <source>The source was changed while it was read; start the migration again.</source>
        <translation>Nguồn bị thay đổi trong khi đọc; hãy chuyển lại.</translation>
    </message>
    <message>
        <source>The territory has no theme of parcels.</source>
        <translation>Địa bàn không có chuyên đề thửa đất.</translation>
    </message>
</context>
<context>
    <name>spp::land::MinimumPlots</name>
    <message>
        <source>&quot;area_type&quot; must be urban or rural, not &quot;%1&quot;.</source>
        <translation>&quot;area_type&quot; phải là urban hoặc rural, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be above 0.</source>
        <translation>&quot;%1&quot; phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>The entry gives no minimum.</source>
        <translation>Mục này không có mức tối thiểu nào.</translation>
    </message>
    <message>
        <source>&quot;land_use&quot; must name at least one land class.</source>
        <translation>&quot;land_use&quot; phải có ít nhất một loại đất.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Ngày cuối trước ngày đầu.</translation>
    </message>
    <message>
        <source>An entry before holds for the same land class at the same time: %1.</source>
        <translation>Một mục phía trước có hiệu lực cho cùng loại đất, cùng thời gian: %1.</translation>
    </message>
</context>
<context>
    <name>spp::land::MovedCoverage</name>
    <message>
        <source>Nothing would be left of the outline of parcel %1 of the source.</source>
        <translation>Ranh của thửa %1 trong nguồn sẽ không còn gì.</translation>
    </message>
</context>
<context>
    <name>spp::land::ObservationFile</name>
    <message>
        <source>&quot;%1&quot; is no record of a survey.</source>
        <translation>&quot;%1&quot; không phải là loại dòng của tệp số đo.</translation>
    </message>
    <message>
        <source>Records are crs, angles, sigma, known, leg, turn, vector, backsight, closing, approximate, distance, azimuth, angle, direction, difference and point.</source>
        <translation>Các loại dòng: crs, angles, sigma, known, leg, turn, vector, backsight, closing, approximate, distance, azimuth, angle, direction, difference và point.</translation>
    </message>
    <message>
        <source>The file mixes coordinates in %1 and %2.</source>
        <translation>Tệp lẫn tọa độ %1 với %2.</translation>
    </message>
    <message>
        <source>Bring all coordinates to one meridian first.</source>
        <translation>Hãy đưa mọi tọa độ về cùng một kinh tuyến trục trước.</translation>
    </message>
    <message>
        <source>Angles are in degrees, dms or gon, not in &quot;%1&quot;.</source>
        <translation>Đơn vị góc là degrees, dms hoặc gon, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A standard deviation must be above 0.</source>
        <translation>Sai số trung phương phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>Leave out an observation that shall not count.</source>
        <translation>Trị đo nào không tính thì bỏ dòng đó đi.</translation>
    </message>
    <message>
        <source>The unit of angles is not stated.</source>
        <translation>Chưa nêu đơn vị góc.</translation>
    </message>
    <message>
        <source>Write a line angles;degrees (or dms, or gon) before it.</source>
        <translation>Hãy thêm dòng angles;degrees (hoặc dms, gon) phía trước.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no angle.</source>
        <translation>&quot;%1&quot; không phải là góc.</translation>
    </message>
    <message>
        <source>Point %1 stands in line %2 as well.</source>
        <translation>Điểm %1 đã có ở dòng %2.</translation>
    </message>
    <message>
        <source>A leg must be longer than 0 m.</source>
        <translation>Cạnh phải dài hơn 0 m.</translation>
    </message>
    <message>
        <source>A traverse has one backsight.</source>
        <translation>Đường chuyền chỉ có một hướng khởi.</translation>
    </message>
    <message>
        <source>A traverse has one closing line.</source>
        <translation>Đường chuyền chỉ có một hướng khép.</translation>
    </message>
    <message>
        <source>A survey file begins with the line survey;1.</source>
        <translation>Tệp số đo bắt đầu bằng dòng survey;1.</translation>
    </message>
    <message>
        <source>The list has point %1 twice.</source>
        <translation>Danh sách có điểm %1 hai lần.</translation>
    </message>
    <message>
        <source>The file of observations is empty.</source>
        <translation>Tệp số đo trống.</translation>
    </message>
    <message>
        <source>Its first line is survey;1, or it lists name, X and Y.</source>
        <translation>Dòng đầu là survey;1, hoặc tệp liệt kê tên điểm, X và Y.</translation>
    </message>
    <message>
        <source>Only version 1 of survey files is known, not &quot;%1&quot;.</source>
        <translation>Chỉ biết tệp số đo phiên bản 1, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The file has no observations.</source>
        <translation>Tệp không có số đo nào.</translation>
    </message>
    <message>
        <source>The file is too large for a survey.</source>
        <translation>Tệp quá lớn so với một tệp số đo.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>Cell %1 of the record is empty.</source>
        <translation>Ô thứ %1 của dòng để trống.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>&quot;%1&quot; không phải là số.</translation>
    </message>
    <message>
        <source>A length or a standard deviation must be above 0, not %1.</source>
        <translation>Chiều dài và sai số trung phương phải lớn hơn 0, không thể là %1.</translation>
    </message>
    <message>
        <source>The record &quot;%1&quot; has %2 cells; it takes %3 at most.</source>
        <translation>Bản ghi &quot;%1&quot; có %2 ô; chỉ nhận nhiều nhất %3 ô.</translation>
    </message>
    <message>
        <source>Where numbers have decimal commas, part the cells by semicolons.</source>
        <translation>Nếu số dùng dấu phẩy thập phân, hãy ngăn các ô bằng dấu chấm phẩy.</translation>
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
    <name>spp::land::PackageCommand</name>
    <message>
        <source>no seed file was named</source>
        <translation>chưa nêu tệp seed</translation>
    </message>
    <message>
        <source>a later record changed the sheet</source>
        <translation>tờ bản đồ đã có biến động sau</translation>
    </message>
    <message>
        <source>the sheet has no parcel any more</source>
        <translation>tờ bản đồ không còn thửa đất nào</translation>
    </message>
    <message>
        <source>no parcel was split or merged</source>
        <translation>không có thửa nào được tách, hợp</translation>
    </message>
    <message>
        <source>there is no boundary that became another one</source>
        <translation>không có ranh giới nào thay đổi</translation>
    </message>
    <message>
        <source>no parcel is new</source>
        <translation>không có thửa mới</translation>
    </message>
    <message>
        <source>Record %1: %2 files in %3.</source>
        <translation>Biến động %1: %2 tệp trong %3.</translation>
    </message>
    <message>
        <source>SHA-256 of the package: %1</source>
        <translation>SHA-256 của gói: %1</translation>
    </message>
    <message>
        <source>Left out: %1 (%2).</source>
        <translation>Không có: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 does not come back the same when it is read; see &quot;spp parcel sheet&quot;.</source>
        <translation>%1 đọc lại không giống như đã ghi; xem &quot;spp parcel sheet&quot;.</translation>
    </message>
    <message>
        <source>a record as files for the land software</source>
        <translation>xuất một biến động thành gói tệp cho phần mềm đất đai</translation>
    </message>
    <message>
        <source>territory file</source>
        <translation>tệp địa bàn</translation>
    </message>
    <message>
        <source>number of the record</source>
        <translation>số của biến động</translation>
    </message>
    <message>
        <source>new folder for the package</source>
        <translation>thư mục mới cho gói</translation>
    </message>
    <message>
        <source>seed file, DGN V7: also every touched sheet as DGN</source>
        <translation>tệp seed, DGN V7: xuất cả các tờ bản đồ bị thay đổi ra DGN</translation>
    </message>
    <message>
        <source>with the names of land users; the audit log records it</source>
        <translation>kèm tên người sử dụng đất; được ghi vào nhật ký</translation>
    </message>
</context>
<context>
    <name>spp::land::PackageManifest</name>
    <message>
        <source>Make the package again with &quot;spp record package&quot;.</source>
        <translation>Hãy lập lại gói bằng &quot;spp record package&quot;.</translation>
    </message>
    <message>
        <source>This is no update package: its manifest cannot be read.</source>
        <translation>Đây không phải gói cập nhật: không đọc được bản kê.</translation>
    </message>
    <message>
        <source>This is no manifest of an update package.</source>
        <translation>Đây không phải bản kê của gói cập nhật.</translation>
    </message>
    <message>
        <source>The package is of record %1, not %2.</source>
        <translation>Gói này của biến động %1, không phải %2.</translation>
    </message>
    <message>
        <source>The package is of another territory.</source>
        <translation>Gói này của địa bàn khác.</translation>
    </message>
    <message>
        <source>This file is not the one that the package was made with.</source>
        <translation>Tệp này không còn như khi lập gói.</translation>
    </message>
</context>
<context>
    <name>spp::land::ParcelChange</name>
    <message>
        <source>A change needs parcels with a boundary before and after it.</source>
        <translation>Biến động cần có thửa đất với ranh giới ở cả trước và sau.</translation>
    </message>
</context>
<context>
    <name>spp::land::ParcelCode</name>
    <message>
        <source>&quot;%1&quot; is no parcel identifier.</source>
        <translation>&quot;%1&quot; không phải mã định danh thửa đất.</translation>
    </message>
    <message>
        <source>It has %1 characters: digits and letters without a, i, l and o.</source>
        <translation>Mã có %1 ký tự: chữ số và chữ cái, trừ a, i, l và o.</translation>
    </message>
    <message>
        <source>The parcel has no area.</source>
        <translation>Thửa đất không có diện tích.</translation>
    </message>
</context>
<context>
    <name>spp::land::ParcelOperations</name>
    <message>
        <source>Say along which side or along which azimuth to cut.</source>
        <translation>Hãy nêu cạnh hoặc phương vị để cắt.</translation>
    </message>
    <message>
        <source>The boundary cuts no parcel.</source>
        <translation>Ranh giới không cắt thửa nào.</translation>
    </message>
    <message>
        <source>Check its coordinate system and its place.</source>
        <translation>Kiểm tra hệ tọa độ và vị trí của ranh.</translation>
    </message>
    <message>
        <source>Parcels %1 and %2 have different land users.</source>
        <translation>Thửa %1 và thửa %2 khác người sử dụng đất.</translation>
    </message>
    <message>
        <source>Parcels %1 and %2 have different land classes.</source>
        <translation>Thửa %1 và thửa %2 khác loại đất.</translation>
    </message>
    <message>
        <source>Record the transfer or the change of use first, or say that the parcels may be mixed.</source>
        <translation>Hãy ghi việc chuyển quyền hoặc chuyển mục đích trước, hoặc cho phép hợp thửa khác loại.</translation>
    </message>
    <message>
        <source>Name at least two parcels.</source>
        <translation>Hãy nêu ít nhất hai thửa.</translation>
    </message>
    <message>
        <source>Name at least one parcel.</source>
        <translation>Hãy nêu ít nhất một thửa.</translation>
    </message>
    <message>
        <source>Say on which sheet the parcel lies.</source>
        <translation>Hãy nêu tờ bản đồ của thửa.</translation>
    </message>
    <message>
        <source>Say what shall change.</source>
        <translation>Hãy nêu nội dung cần đổi.</translation>
    </message>
</context>
<context>
    <name>spp::land::ParcelRecords</name>
    <message>
        <source>There is no such parcel.</source>
        <translation>Không có thửa đất như vậy.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Đã dừng đọc dữ liệu.</translation>
    </message>
</context>
<context>
    <name>spp::land::PlotCheck</name>
    <message>
        <source>Parcel %1 of sheet %2 would have %3; at least %4 are asked for (%5).</source>
        <translation>Thửa %1 tờ %2 sẽ còn %3; yêu cầu tối thiểu %4 (%5).</translation>
    </message>
    <message>
        <source>Choose another line, or merge the small part with its neighbour in the same session.</source>
        <translation>Chọn đường cắt khác, hoặc hợp phần nhỏ với thửa kề trong cùng phiên.</translation>
    </message>
    <message>
        <source>No decision on the smallest plots is on file for %1; they were not checked.</source>
        <translation>Chưa có quyết định về diện tích tối thiểu cho %1; chưa kiểm tra.</translation>
    </message>
    <message>
        <source>The side on the public road is not known; frontage and depth by %1 were not checked.</source>
        <translation>Chưa biết cạnh giáp đường; chưa kiểm tra mặt tiền và chiều sâu theo %1.</translation>
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
    <message>
        <source>Parcel</source>
        <translation>Thửa đất</translation>
    </message>
    <message>
        <source>Map before</source>
        <translation>BĐ trước</translation>
    </message>
    <message>
        <source>Map after</source>
        <translation>BĐ sau</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Đỉnh thửa</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Dời</translation>
    </message>
    <message>
        <source>on the side</source>
        <translation>trên cạnh</translation>
    </message>
    <message>
        <source>Neighbours that follow with the same area: %1</source>
        <translation>Thửa kề dời theo, diện tích không đổi: %1</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Giấy tờ</translation>
    </message>
</context>
<context>
    <name>spp::land::QualityFix</name>
    <message>
        <source>A person has to decide.</source>
        <translation>Phải do người quyết định.</translation>
    </message>
    <message>
        <source>No single code in force takes its place.</source>
        <translation>Không có đúng một mã hiện hành thay thế.</translation>
    </message>
    <message>
        <source>It has no place.</source>
        <translation>Lỗi không có vị trí.</translation>
    </message>
    <message>
        <source>It is no longer there: an earlier fix has changed the place.</source>
        <translation>Lỗi không còn: lần sửa trước đã thay đổi chỗ này.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Đã dừng kiểm tra.</translation>
    </message>
</context>
<context>
    <name>spp::land::QualityInbox</name>
    <message>
        <source>Quality inbox</source>
        <translation>Hộp lỗi chất lượng</translation>
    </message>
    <message>
        <source>Check the parcels, and fix what can be fixed</source>
        <translation>Kiểm tra các thửa và sửa những lỗi sửa được</translation>
    </message>
    <message>
        <source>Check parcels; fix gaps and overlaps</source>
        <translation>Kiểm tra thửa; sửa khoảng hở và chồng lấn; kiểm tra chất lượng</translation>
    </message>
    <message>
        <source>The communes could not be read</source>
        <translation>Không đọc được danh sách xã, phường</translation>
    </message>
    <message>
        <source>Checking parcels</source>
        <translation>Đang kiểm tra các thửa</translation>
    </message>
    <message>
        <source>The parcels could not be checked</source>
        <translation>Không kiểm tra được các thửa</translation>
    </message>
    <message>
        <source>Trying fixes</source>
        <translation>Đang thử sửa lỗi</translation>
    </message>
    <message>
        <source>The fixes could not be tried</source>
        <translation>Không thử sửa lỗi được</translation>
    </message>
    <message>
        <source>The record has got other steps meanwhile: ask for the fixes again.</source>
        <translation>Hồ sơ biến động vừa có thêm bước khác: hãy thử sửa lại.</translation>
    </message>
    <message>
        <source>Fixes that can be made: %1 of %2. The preview shows them; Enter there takes them into the record, each as a step.</source>
        <translation>Sửa được %1 trong %2 lỗi. Xem trước ở khung bên phải; Enter ở đó đưa vào hồ sơ, mỗi lỗi một bước.</translation>
    </message>
    <message>
        <source>Save the defects</source>
        <translation>Lưu danh sách lỗi</translation>
    </message>
    <message>
        <source>defects</source>
        <translation>loi-chat-luong</translation>
    </message>
    <message>
        <source>Writing the defects</source>
        <translation>Đang ghi danh sách lỗi</translation>
    </message>
    <message>
        <source>The defects were saved: %1</source>
        <translation>Đã lưu danh sách lỗi: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>The defects could not be saved</source>
        <translation>Không lưu được danh sách lỗi</translation>
    </message>
</context>
<context>
    <name>spp::land::QualityOutput</name>
    <message>
        <source>error</source>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>cảnh báo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>%1 %2: not checked, %3</source>
        <translation>%1 %2: chưa kiểm tra, %3</translation>
    </message>
    <message>
        <source>code</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>mức độ</translation>
    </message>
    <message>
        <source>found</source>
        <translation>số lỗi</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>đề xuất</translation>
    </message>
    <message>
        <source>no commune</source>
        <translation>không rõ phường, xã</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>phường, xã</translation>
    </message>
    <message>
        <source>parcels</source>
        <translation>số thửa</translation>
    </message>
    <message>
        <source>right %</source>
        <translation>đúng %</translation>
    </message>
    <message>
        <source>complete %</source>
        <translation>đủ %</translation>
    </message>
    <message>
        <source>clean %</source>
        <translation>sạch %</translation>
    </message>
    <message>
        <source>live %</source>
        <translation>sống %</translation>
    </message>
    <message>
        <source>all %</source>
        <translation>chung %</translation>
    </message>
    <message>
        <source>sheet/parcel</source>
        <translation>tờ/thửa</translation>
    </message>
    <message>
        <source>place</source>
        <translation>vị trí</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>giá trị đo</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>sai số cho phép</translation>
    </message>
    <message>
        <source>The first %1; all of them: --json or --out.</source>
        <translation>%1 lỗi đầu tiên; tất cả: --json hoặc --out.</translation>
    </message>
    <message>
        <source>%1 current parcels: %2 errors, %3 warnings, %4 notes.</source>
        <translation>%1 thửa đất hiện hành: %2 lỗi, %3 cảnh báo, %4 ghi chú.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>before, m²</source>
        <translation>trước, m²</translation>
    </message>
    <message>
        <source>after, m², or why not</source>
        <translation>sau, m², hoặc lý do không sửa</translation>
    </message>
</context>
<context>
    <name>spp::land::QualityPage</name>
    <message>
        <source>All communes</source>
        <translation>Tất cả các xã, phường</translation>
    </message>
    <message>
        <source>no commune</source>
        <translation>chưa rõ phường, xã</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>All rules (%1)</source>
        <translation>Mọi quy tắc (%1)</translation>
    </message>
    <message>
        <source>Fix all shown (%1)…</source>
        <translation>Sửa tất cả (%1)…</translation>
    </message>
    <message>
        <source>Not checked yet. The check changes nothing.</source>
        <translation>Chưa kiểm tra. Kiểm tra không thay đổi dữ liệu.</translation>
    </message>
    <message>
        <source>At most %1 stand in the table.</source>
        <translation>Bảng hiện tối đa %1 dòng.</translation>
    </message>
    <message>
        <source>No defect was found.</source>
        <translation>Không có lỗi nào.</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Không có dòng nào khớp bộ lọc.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Chất lượng</translation>
    </message>
    <message>
        <source>Quality by commune</source>
        <translation>Chất lượng theo xã</translation>
    </message>
    <message>
        <source>Commune that is checked</source>
        <translation>Xã, phường được kiểm tra</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tờ bản đồ</translation>
    </message>
    <message>
        <source>Only this map sheet; empty: all</source>
        <translation>Chỉ tờ bản đồ này; để trống: tất cả</translation>
    </message>
    <message>
        <source>Shows the defects of one rule</source>
        <translation>Chỉ hiện lỗi của một quy tắc</translation>
    </message>
    <message>
        <source>By commune</source>
        <translation>Theo xã</translation>
    </message>
    <message>
        <source>Share of parcels without error and warning, for each commune</source>
        <translation>Tỷ lệ thửa không có lỗi và cảnh báo của từng xã, phường</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Shows what the fix would change; Enter on the row: the same, and again to accept</source>
        <translation>Xem trước thay đổi khi sửa; Enter trên dòng: xem trước, Enter lần nữa: chấp nhận</translation>
    </message>
    <message>
        <source>Shows what the fixes of all rows would change together</source>
        <translation>Xem trước thay đổi khi sửa mọi dòng đang hiện</translation>
    </message>
    <message>
        <source>Layers…</source>
        <translation>Lớp dữ liệu…</translation>
    </message>
    <message>
        <source>Save the defects as layers of a GeoPackage</source>
        <translation>Lưu lỗi thành các lớp của GeoPackage</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Sheet/parcel</source>
        <translation>Tờ/thửa</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Phường, xã</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Đo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Số thửa</translation>
    </message>
    <message>
        <source>Right %</source>
        <translation>Đúng %</translation>
    </message>
    <message>
        <source>Complete %</source>
        <translation>Đủ %</translation>
    </message>
    <message>
        <source>Clean %</source>
        <translation>Sạch %</translation>
    </message>
    <message>
        <source>Live %</source>
        <translation>Sống %</translation>
    </message>
    <message>
        <source>All %</source>
        <translation>Chung %</translation>
    </message>
    <message>
        <source>Checked %1: %2 parcels, %3 rules. Errors: %4, warnings: %5, notes: %6.</source>
        <translation>Kiểm tra %1: %2 thửa, %3 quy tắc. Lỗi: %4, cảnh báo: %5, ghi chú: %6.</translation>
    </message>
    <message>
        <source>Rules not checked: %1.</source>
        <translation>Quy tắc không kiểm tra được: %1.</translation>
    </message>
    <message>
        <source>Parcels changed since.</source>
        <translation>Các thửa đã thay đổi sau đó.</translation>
    </message>
</context>
<context>
    <name>spp::land::QualityParcels</name>
    <message>
        <source>No current parcel is in this place.</source>
        <translation>Không có thửa đất hiện hành nào ở đây.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Đã dừng kiểm tra.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>it is no area</source>
        <translation>không phải là vùng</translation>
    </message>
</context>
<context>
    <name>spp::land::QualityRules</name>
    <message>
        <source>&quot;%1&quot; must be one of %2, not &quot;%3&quot;.</source>
        <translation>&quot;%1&quot; phải là một trong %2, không phải &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The check needs &quot;%1&quot;.</source>
        <translation>Phép kiểm tra cần &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; stands there twice.</source>
        <translation>Mã &quot;%1&quot; bị ghi hai lần.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; stands there twice.</source>
        <translation>Phép kiểm tra &quot;%1&quot; bị ghi hai lần.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Thiếu tệp %1.</translation>
    </message>
</context>
<context>
    <name>spp::land::QualityWords</name>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source> (tolerance %1)</source>
        <translation> (dung sai %1)</translation>
    </message>
    <message>
        <source>Can be fixed</source>
        <translation>Sửa được</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Sửa bằng tay</translation>
    </message>
    <message>
        <source>Parcel changed since</source>
        <translation>Thửa đã thay đổi</translation>
    </message>
    <message>
        <source>Fixed in this record</source>
        <translation>Đã sửa trong hồ sơ này</translation>
    </message>
    <message>
        <source>Would be fixed</source>
        <translation>Sẽ được sửa</translation>
    </message>
    <message>
        <source>Not fixed: %1</source>
        <translation>Không sửa: %1</translation>
    </message>
</context>
<context>
    <name>spp::land::RecordChecks</name>
    <message>
        <source>the profile has no land-use codes</source>
        <translation>hồ sơ địa phương không có danh mục mã loại đất</translation>
    </message>
    <message>
        <source>the territory holds no land classes</source>
        <translation>địa bàn không có dữ liệu các loại đất của thửa</translation>
    </message>
    <message>
        <source>the territory holds no shares</source>
        <translation>địa bàn không có dữ liệu tỷ lệ chung quyền</translation>
    </message>
    <message>
        <source>legal %1 m², map %2 m²</source>
        <translation>pháp lý %1 m², bản đồ %2 m²</translation>
    </message>
    <message>
        <source>legal %1 m², classes %2 m²</source>
        <translation>pháp lý %1 m², các loại đất %2 m²</translation>
    </message>
</context>
<context>
    <name>spp::land::RecordCommands</name>
    <message>
        <source>not sent</source>
        <translation>chưa gửi</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>đã gửi</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>được chấp nhận</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>Session %1 is open; add steps with --session %1.</source>
        <translation>Phiên %1 đang mở; thêm bước bằng --session %1.</translation>
    </message>
    <message>
        <source>Open session %1 since %2, %3 steps</source>
        <translation>Phiên %1 mở từ %2, %3 bước</translation>
    </message>
    <message>
        <source>There are no records.</source>
        <translation>Chưa có biến động nào.</translation>
    </message>
    <message>
        <source>record</source>
        <translation>biến động</translation>
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
        <source>date</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>kết thúc</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>land software</source>
        <translation>phần mềm đất đai</translation>
    </message>
    <message>
        <source>Undone; %1 steps stand.</source>
        <translation>Đã hoàn tác; còn %1 bước.</translation>
    </message>
    <message>
        <source>Done again; %1 steps stand.</source>
        <translation>Đã làm lại; có %1 bước.</translation>
    </message>
    <message>
        <source>The session was given up; no parcel has changed.</source>
        <translation>Đã bỏ phiên; không thửa nào thay đổi.</translation>
    </message>
    <message>
        <source>Record %1: %2 parcels end, %3 are new.</source>
        <translation>Biến động %1: %2 thửa kết thúc, %3 thửa mới.</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>dời theo</translation>
    </message>
    <message>
        <source>Record %1 was taken back; the parcels are as before it.</source>
        <translation>Đã rút lại biến động %1; các thửa trở lại như trước.</translation>
    </message>
    <message>
        <source>--event is sent, accepted or refused, not &quot;%1&quot;.</source>
        <translation>--event là sent, accepted hoặc refused, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Record %1: %2.</source>
        <translation>Biến động %1: %2.</translation>
    </message>
    <message>
        <source>territory file</source>
        <translation>tệp địa bàn</translation>
    </message>
    <message>
        <source>open session</source>
        <translation>phiên đang mở</translation>
    </message>
    <message>
        <source>number of the record</source>
        <translation>số biến động</translation>
    </message>
    <message>
        <source>open a session, for a record of several steps</source>
        <translation>mở phiên làm việc cho một biến động gồm nhiều bước</translation>
    </message>
    <message>
        <source>committed records and open sessions</source>
        <translation>các biến động đã ghi và các phiên đang mở</translation>
    </message>
    <message>
        <source>only records that the land software has not accepted</source>
        <translation>chỉ các biến động chưa được phần mềm đất đai chấp nhận</translation>
    </message>
    <message>
        <source>what a record changed</source>
        <translation>nội dung thay đổi của một biến động</translation>
    </message>
    <message>
        <source>undo the last step of a session</source>
        <translation>hoàn tác bước cuối của phiên</translation>
    </message>
    <message>
        <source>do the undone step of a session again</source>
        <translation>làm lại bước đã hoàn tác của phiên</translation>
    </message>
    <message>
        <source>write a session to the register as one record</source>
        <translation>ghi phiên vào sổ thành một biến động</translation>
    </message>
    <message>
        <source>give a session up</source>
        <translation>bỏ một phiên làm việc</translation>
    </message>
    <message>
        <source>undo a committed record that was not sent and on which nothing builds</source>
        <translation>rút lại biến động chưa gửi và chưa có biến động nào dựa vào</translation>
    </message>
    <message>
        <source>write down that the land software was sent, accepted or refused a record</source>
        <translation>ghi nhận đã gửi, được chấp nhận hoặc bị từ chối bởi phần mềm đất đai</translation>
    </message>
    <message>
        <source>sent, accepted or refused</source>
        <translation>sent (đã gửi), accepted (được chấp nhận) hoặc refused (bị từ chối)</translation>
    </message>
    <message>
        <source>reason of a refusal</source>
        <translation>lý do từ chối</translation>
    </message>
    <message>
        <source>days</source>
        <translation>số ngày</translation>
    </message>
    <message>
        <source>--package goes with --event sent.</source>
        <translation>--package chỉ dùng cùng --event sent.</translation>
    </message>
    <message>
        <source>folder of &quot;spp record package&quot; that is sent; its files are checked</source>
        <translation>thư mục do &quot;spp record package&quot; lập và được gửi; các tệp được kiểm tra</translation>
    </message>
</context>
<context>
    <name>spp::land::RecordCommit</name>
    <message>
        <source>The session holds no change.</source>
        <translation>Phiên chưa có thay đổi nào.</translation>
    </message>
    <message>
        <source>The record does not say what kind of change it is.</source>
        <translation>Chưa nêu loại biến động.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of change.</source>
        <translation>&quot;%1&quot; không phải loại biến động.</translation>
    </message>
    <message>
        <source>Kinds are: %1.</source>
        <translation>Các loại: %1.</translation>
    </message>
    <message>
        <source>A record of the kind &quot;%1&quot; changes no outlines.</source>
        <translation>Biến động loại &quot;%1&quot; không đổi đường bao.</translation>
    </message>
    <message>
        <source>Choose the kind that fits, or undo the steps that change outlines.</source>
        <translation>Chọn loại phù hợp, hoặc hoàn tác các bước đổi đường bao.</translation>
    </message>
</context>
<context>
    <name>spp::land::RecordContent</name>
    <message>
        <source>The record was not read.</source>
        <translation>Chưa đọc biến động.</translation>
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
    <name>spp::land::RecordOptions</name>
    <message>
        <source>%1 takes a date like 2026-03-31, not &quot;%2&quot;.</source>
        <translation>%1 nhận ngày dạng 2026-03-31, không phải &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>--consent takes the number of a restriction and the document of the consent, like 12=&quot;Văn bản 7/NH&quot;, not &quot;%1&quot;.</source>
        <translation>--consent nhận số hiệu ràng buộc và văn bản đồng ý, như 12=&quot;Văn bản 7/NH&quot;, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>territory file</source>
        <translation>tệp địa bàn</translation>
    </message>
    <message>
        <source>add a step to this open session (see spp record begin) instead of committing a record at once</source>
        <translation>thêm một bước vào phiên đang mở này (xem spp record begin) thay vì ghi biến động ngay</translation>
    </message>
    <message>
        <source>kind of change</source>
        <translation>loại biến động</translation>
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
        <source>a paper that the change rests on</source>
        <translation>giấy tờ làm căn cứ biến động</translation>
    </message>
    <message>
        <source>method of the survey</source>
        <translation>phương pháp đo đạc</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>nhận xét</translation>
    </message>
    <message>
        <source>consent of a mortgage holder: number of the restriction and document</source>
        <translation>văn bản đồng ý của bên nhận thế chấp: số hiệu ràng buộc và văn bản</translation>
    </message>
    <message>
        <source>only show what would come out</source>
        <translation>chỉ cho xem kết quả</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place; write &quot;585713.49 1109718.59&quot; (east, north) or &quot;X=1109718.59 Y=585713.49&quot; (X north).</source>
        <translation>&quot;%1&quot; không phải vị trí; hãy viết &quot;585713.49 1109718.59&quot; (đông, bắc) hoặc &quot;X=1109718.59 Y=585713.49&quot; (X là bắc).</translation>
    </message>
    <message>
        <source>A line needs at least two places with a semicolon between them.</source>
        <translation>Một đường cần ít nhất hai vị trí, cách nhau bằng dấu chấm phẩy.</translation>
    </message>
</context>
<context>
    <name>spp::land::RecordPackage</name>
    <message>
        <source>No package was made.</source>
        <translation>Chưa lập gói.</translation>
    </message>
</context>
<context>
    <name>spp::land::RecordPapers</name>
    <message>
        <source>The papers were not written.</source>
        <translation>Chưa in giấy tờ.</translation>
    </message>
</context>
<context>
    <name>spp::land::RecordRegister</name>
    <message>
        <source>A record cannot be made unsent.</source>
        <translation>Không thể đổi biến động thành chưa gửi.</translation>
    </message>
    <message>
        <source>Record %1 was not sent yet.</source>
        <translation>Biến động %1 chưa được gửi.</translation>
    </message>
    <message>
        <source>Write down first that it was sent.</source>
        <translation>Hãy ghi nhận việc gửi trước.</translation>
    </message>
    <message>
        <source>Record %1 is accepted already.</source>
        <translation>Biến động %1 đã được chấp nhận.</translation>
    </message>
    <message>
        <source>Say why record %1 was refused.</source>
        <translation>Hãy nêu lý do biến động %1 bị từ chối.</translation>
    </message>
    <message>
        <source>There is no record %1.</source>
        <translation>Không có biến động %1.</translation>
    </message>
</context>
<context>
    <name>spp::land::RecordTakeBack</name>
    <message>
        <source>There is no change record %1 that can be taken back.</source>
        <translation>Không có biến động %1 nào rút lại được.</translation>
    </message>
    <message>
        <source>Record %1 was sent to the land software.</source>
        <translation>Biến động %1 đã được gửi sang phần mềm đất đai.</translation>
    </message>
    <message>
        <source>A parcel of record %1 was changed by a later record.</source>
        <translation>Có thửa của biến động %1 đã bị biến động sau thay đổi.</translation>
    </message>
    <message>
        <source>A restriction was laid on a parcel of record %1.</source>
        <translation>Có ràng buộc đã đặt lên thửa của biến động %1.</translation>
    </message>
    <message>
        <source>A neighbour of record %1 was changed by a later record.</source>
        <translation>Có thửa kề của biến động %1 đã bị biến động sau thay đổi.</translation>
    </message>
    <message>
        <source>The outline of a parcel of record %1 was changed by a later record.</source>
        <translation>Đường bao một thửa của biến động %1 đã bị biến động sau thay đổi.</translation>
    </message>
    <message>
        <source>Correct it by another record.</source>
        <translation>Hãy chỉnh lý bằng một biến động khác.</translation>
    </message>
</context>
<context>
    <name>spp::land::Refusal</name>
    <message>
        <source>The parcels have changed in the meantime.</source>
        <translation>Các thửa đã thay đổi trong lúc đó.</translation>
    </message>
    <message>
        <source>There is no such parcel at this place.</source>
        <translation>Không có thửa đó tại vị trí này.</translation>
    </message>
    <message>
        <source>There is no such corner or side.</source>
        <translation>Không có góc ranh hoặc cạnh đó.</translation>
    </message>
    <message>
        <source>This cannot be done: %1.</source>
        <translation>Không thực hiện được: %1.</translation>
    </message>
    <message>
        <source>A corner would lie too far away.</source>
        <translation>Có góc ranh sẽ nằm quá xa.</translation>
    </message>
    <message>
        <source>Sides would cross each other.</source>
        <translation>Các cạnh sẽ cắt nhau.</translation>
    </message>
    <message>
        <source>What would come out is no sound parcel.</source>
        <translation>Kết quả không phải là thửa hợp lệ.</translation>
    </message>
    <message>
        <source>Parcels would overlap by %1 m².</source>
        <translation>Các thửa sẽ chồng lấn %1 m².</translation>
    </message>
    <message>
        <source>A gap of %1 m² would open between parcels.</source>
        <translation>Sẽ có khe hở %1 m² giữa các thửa.</translation>
    </message>
    <message>
        <source>A corner would lie on a side of a neighbour that has no corner there.</source>
        <translation>Góc ranh sẽ nằm trên cạnh thửa kề chưa có góc tại đó.</translation>
    </message>
    <message>
        <source>A corner would lie only %1 m from a neighbour&apos;s side.</source>
        <translation>Góc ranh sẽ chỉ cách cạnh thửa kề %1 m.</translation>
    </message>
    <message>
        <source>Two corners would lie on one place.</source>
        <translation>Hai góc ranh sẽ trùng vị trí.</translation>
    </message>
    <message>
        <source>More than two sides meet at this corner; it cannot be taken out.</source>
        <translation>Có hơn hai cạnh gặp nhau tại góc này; không bỏ được.</translation>
    </message>
    <message>
        <source>The corner lies %1 m from the straight line.</source>
        <translation>Góc ranh cách đường thẳng %1 m.</translation>
    </message>
    <message>
        <source>The line does not cut the parcel.</source>
        <translation>Đường cắt không cắt qua thửa.</translation>
    </message>
    <message>
        <source>The parcel would fall into %1 parts.</source>
        <translation>Thửa sẽ bị chia thành %1 phần.</translation>
    </message>
    <message>
        <source>This area cannot be had here; the most is %1 m².</source>
        <translation>Không đạt được diện tích này; nhiều nhất là %1 m².</translation>
    </message>
    <message>
        <source>The parcels do not share a side with each other.</source>
        <translation>Các thửa không có cạnh chung.</translation>
    </message>
    <message>
        <source>%1 m² of the ground belong to other parcels.</source>
        <translation>%1 m² đất này thuộc thửa khác.</translation>
    </message>
    <message>
        <source>Do it again on the parcels as they are now.</source>
        <translation>Hãy làm lại trên các thửa hiện nay.</translation>
    </message>
    <message>
        <source>Allow several parts, or cut in another direction.</source>
        <translation>Cho phép nhiều phần, hoặc cắt theo hướng khác.</translation>
    </message>
    <message>
        <source>Look for a gap or a missing corner between them with spp parcel check.</source>
        <translation>Tìm khe hở hoặc góc ranh thiếu giữa chúng bằng spp parcel check.</translation>
    </message>
    <message>
        <source>Draw the line from outside to outside of the parcel.</source>
        <translation>Vẽ đường cắt từ ngoài thửa sang ngoài thửa.</translation>
    </message>
    <message>
        <source>Move the shared boundary instead, so that the neighbours follow.</source>
        <translation>Hãy dời ranh chung để thửa kề dời theo.</translation>
    </message>
    <message>
        <source>parcel %1 of sheet %2</source>
        <translation>thửa %1 tờ %2</translation>
    </message>
    <message>
        <source>(X %1, Y %2)</source>
        <translation>(X: %1, Y: %2)</translation>
    </message>
</context>
<context>
    <name>spp::land::RegisterPage</name>
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
    <message>
        <source>Deliver…</source>
        <translation>Giao…</translation>
    </message>
    <message>
        <source>The update package of the record, and what became of it in the city’s land software</source>
        <translation>Gói cập nhật của hồ sơ, và kết quả tiếp nhận ở phần mềm của thành phố</translation>
    </message>
</context>
<context>
    <name>spp::land::RestrictCommand</name>
    <message>
        <source>%1 takes a date like 2026-03-31, not &quot;%2&quot;.</source>
        <translation>%1 nhận ngày dạng 2026-03-31, không phải &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>--kind is mortgage, seizure or dispute, not &quot;%1&quot;.</source>
        <translation>--kind là mortgage, seizure hoặc dispute, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no parcel %1.</source>
        <translation>Không có thửa đất %1.</translation>
    </message>
    <message>
        <source>Restriction %1 ends.</source>
        <translation>Ràng buộc %1 chấm dứt.</translation>
    </message>
    <message>
        <source>Restriction %1 binds parcel %2.</source>
        <translation>Ràng buộc %1 áp dụng cho thửa %2.</translation>
    </message>
    <message>
        <source>record a mortgage, a seizure or a dispute, or that it has ended</source>
        <translation>ghi nhận thế chấp, kê biên, tranh chấp, hoặc việc chấm dứt</translation>
    </message>
    <message>
        <source>territory file</source>
        <translation>tệp địa bàn</translation>
    </message>
    <message>
        <source>parcel that is bound</source>
        <translation>thửa bị ràng buộc</translation>
    </message>
    <message>
        <source>mortgage, seizure or dispute</source>
        <translation>mortgage (thế chấp), seizure (kê biên) hoặc dispute (tranh chấp)</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>mã hồ sơ</translation>
    </message>
    <message>
        <source>who holds it or gave the order</source>
        <translation>bên nhận thế chấp hoặc cơ quan ra quyết định</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>từ ngày</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>đến ngày</translation>
    </message>
    <message>
        <source>file with the disputed part</source>
        <translation>tệp phần đất tranh chấp</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>nhận xét</translation>
    </message>
    <message>
        <source>end this restriction</source>
        <translation>chấm dứt ràng buộc này</translation>
    </message>
</context>
<context>
    <name>spp::land::RestrictionCheck</name>
    <message>
        <source>Parcel %1 of sheet %2 is mortgaged (case %3).</source>
        <translation>Thửa %1 tờ %2 đang thế chấp (hồ sơ %3).</translation>
    </message>
    <message>
        <source>Parcel %1 of sheet %2 is seized (case %3).</source>
        <translation>Thửa %1 tờ %2 đang bị kê biên (hồ sơ %3).</translation>
    </message>
    <message>
        <source>Parcel %1 of sheet %2 is in dispute (case %3).</source>
        <translation>Thửa %1 tờ %2 đang tranh chấp (hồ sơ %3).</translation>
    </message>
    <message>
        <source>A part of parcel %1 of sheet %2 is in dispute (case %3), and the change would touch it.</source>
        <translation>Một phần thửa %1 tờ %2 đang tranh chấp (hồ sơ %3), và thay đổi chạm vào phần đó.</translation>
    </message>
    <message>
        <source>Record the consent of the mortgage holder.</source>
        <translation>Hãy ghi văn bản đồng ý của bên nhận thế chấp.</translation>
    </message>
    <message>
        <source>Wait until the seizure is lifted, and end it in the register.</source>
        <translation>Chờ giải tỏa kê biên và ghi chấm dứt trong sổ.</translation>
    </message>
    <message>
        <source>Wait until the dispute is settled, and end it in the register.</source>
        <translation>Chờ giải quyết xong tranh chấp và ghi chấm dứt trong sổ.</translation>
    </message>
    <message>
        <source>Leave the disputed part in one parcel of its own land.</source>
        <translation>Để phần tranh chấp nằm trọn trong một thửa của chính nó.</translation>
    </message>
</context>
<context>
    <name>spp::land::Restrictions</name>
    <message>
        <source>&quot;%1&quot; is no kind of restriction.</source>
        <translation>&quot;%1&quot; không phải loại ràng buộc.</translation>
    </message>
    <message>
        <source>mortgage</source>
        <translation>thế chấp</translation>
    </message>
    <message>
        <source>seizure</source>
        <translation>kê biên</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>tranh chấp</translation>
    </message>
    <message>
        <source>A restriction needs its case number and the day from which it holds.</source>
        <translation>Ràng buộc cần số hồ sơ vụ việc và ngày bắt đầu.</translation>
    </message>
    <message>
        <source>There is no restriction %1.</source>
        <translation>Không có ràng buộc %1.</translation>
    </message>
</context>
<context>
    <name>spp::land::SessionLock</name>
    <message>
        <source>Session %1 is open in another window or program.</source>
        <translation>Phiên %1 đang mở ở cửa sổ hoặc chương trình khác.</translation>
    </message>
    <message>
        <source>Go on there, or close it there first.</source>
        <translation>Hãy làm tiếp ở đó, hoặc đóng ở đó trước.</translation>
    </message>
    <message>
        <source>Session %1 cannot be locked against other windows.</source>
        <translation>Không khóa được phiên %1 đối với cửa sổ khác.</translation>
    </message>
    <message>
        <source>Allow writing to the folder of the territory.</source>
        <translation>Hãy cho phép ghi vào thư mục của địa bàn.</translation>
    </message>
</context>
<context>
    <name>spp::land::SessionOutcome</name>
    <message>
        <source>Parcel %1 of sheet %2 was changed by somebody else since this session took it up.</source>
        <translation>Thửa %1 tờ %2 đã bị người khác thay đổi từ khi phiên này bắt đầu.</translation>
    </message>
    <message>
        <source>Undo the steps that concern it, and do them again.</source>
        <translation>Hoàn tác các bước liên quan và làm lại.</translation>
    </message>
</context>
<context>
    <name>spp::land::SheetCommand</name>
    <message>
        <source>Texts of a DGN file cannot be written as &quot;%1&quot;.</source>
        <translation>Chữ trong tệp DGN không thể ghi theo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Take tcvn3, vni, viscii or cp1258, whichever the fonts of the office are made for.</source>
        <translation>Hãy chọn tcvn3, vni, viscii hoặc cp1258, theo phông chữ của cơ quan.</translation>
    </message>
    <message>
        <source>write a cadastral sheet as DGN from the office&apos;s seed file</source>
        <translation>ghi một tờ bản đồ địa chính ra DGN theo tệp seed của cơ quan</translation>
    </message>
    <message>
        <source>territory file</source>
        <translation>tệp địa bàn</translation>
    </message>
    <message>
        <source>number of the map sheet</source>
        <translation>số tờ bản đồ</translation>
    </message>
    <message>
        <source>whose sheet, where several communes have one of that number: code or name, present or former</source>
        <translation>tờ bản đồ của phường, xã nào khi nhiều nơi có cùng số tờ: mã hoặc tên, kể cả tên cũ</translation>
    </message>
    <message>
        <source>seed file of the office, DGN V7, with metres and millimetres</source>
        <translation>tệp seed của cơ quan, DGN V7, đơn vị mét và milimét</translation>
    </message>
    <message>
        <source>file to be written; it must not exist yet</source>
        <translation>tệp sẽ ghi; tệp này chưa được tồn tại</translation>
    </message>
    <message>
        <source>denominator of the map scale; else the finest that fits</source>
        <translation>mẫu số tỷ lệ bản đồ; nếu không nêu, lấy tỷ lệ lớn nhất vừa khung</translation>
    </message>
    <message>
        <source>letters of the texts: tcvn3, vni, viscii or cp1258; else as sheets/cadastral-sheet.yaml says</source>
        <translation>bảng mã của chữ: tcvn3, vni, viscii hoặc cp1258; nếu không nêu, theo sheets/cadastral-sheet.yaml</translation>
    </message>
</context>
<context>
    <name>spp::land::SheetContent</name>
    <message>
        <source>no commune</source>
        <translation>không rõ phường, xã</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no commune of this territory, present or former.</source>
        <translation>&quot;%1&quot; không phải phường, xã nào của địa bàn này, kể cả tên cũ.</translation>
    </message>
    <message>
        <source>There is no current parcel on sheet %1.</source>
        <translation>Không có thửa đất hiện hành nào trên tờ bản đồ %1.</translation>
    </message>
    <message>
        <source>&quot;spp parcel find&quot; lists the parcels and their sheets.</source>
        <translation>&quot;spp parcel find&quot; liệt kê các thửa đất và tờ bản đồ.</translation>
    </message>
    <message>
        <source>Several communes have a sheet %1: %2.</source>
        <translation>Nhiều phường, xã có tờ bản đồ %1: %2.</translation>
    </message>
    <message>
        <source>Name one with --commune, by its former name if need be.</source>
        <translation>Hãy nêu một nơi bằng --commune, theo tên cũ nếu cần.</translation>
    </message>
    <message>
        <source>The sheet was not written.</source>
        <translation>Tờ bản đồ chưa được ghi.</translation>
    </message>
</context>
<context>
    <name>spp::land::SheetDrawing</name>
    <message>
        <source>The sheet has %1 parcels; a DGN file keeps the labels of %2 apart.</source>
        <translation>Tờ bản đồ có %1 thửa; tệp DGN chỉ phân biệt được nhãn của %2 thửa.</translation>
    </message>
    <message>
        <source>The sheet was not written.</source>
        <translation>Tờ bản đồ chưa được ghi.</translation>
    </message>
</context>
<context>
    <name>spp::land::SheetReadBack</name>
    <message>
        <source>it does not come back</source>
        <translation>không đọc lại được</translation>
    </message>
    <message>
        <source>it has no outline, or one that crosses itself</source>
        <translation>không có ranh, hoặc ranh tự cắt</translation>
    </message>
    <message>
        <source>its corners come back different</source>
        <translation>đỉnh thửa đọc lại không giống</translation>
    </message>
    <message>
        <source>its area comes back different</source>
        <translation>diện tích đọc lại không giống</translation>
    </message>
    <message>
        <source>its land class comes back different</source>
        <translation>loại đất đọc lại không giống</translation>
    </message>
    <message>
        <source>The sheet cannot be read to its end: %1.</source>
        <translation>Không đọc được tờ bản đồ đến hết: %1.</translation>
    </message>
    <message>
        <source>The number of the sheet comes back as &quot;%1&quot;.</source>
        <translation>Số tờ bản đồ đọc lại là &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>spp::land::SheetReport</name>
    <message>
        <source>Sheet %1 of %2 → %3: %4 parcels, 1:%5, %6</source>
        <translation>Tờ bản đồ %1 của %2 → %3: %4 thửa, 1:%5, %6</translation>
    </message>
    <message>
        <source>%1 sides (%2 shared), %3 texts in %4</source>
        <translation>%1 cạnh (%2 cạnh chung), %3 chữ theo %4</translation>
    </message>
    <message>
        <source>Read back: %1 of %2 parcels are the same, corner by corner</source>
        <translation>Đọc lại: %1 trên %2 thửa giống hệt, đến từng đỉnh</translation>
    </message>
    <message>
        <source>Parcel %1: %2</source>
        <translation>Thửa %1: %2</translation>
    </message>
    <message>
        <source>Corners of neighbours put into the sides of parcels: %1</source>
        <translation>Thửa được chèn thêm đỉnh của thửa bên cạnh: %1</translation>
    </message>
    <message>
        <source>Corners were moved by up to %1 m, to whole millimetres</source>
        <translation>Đỉnh thửa được làm tròn đến milimét, lệch tối đa %1 m</translation>
    </message>
    <message>
        <source>%1 parcels have no area in the record; the measured one is drawn</source>
        <translation>%1 thửa không có diện tích trong hồ sơ; ghi diện tích đo</translation>
    </message>
    <message>
        <source>%1 areas of the record were rounded to one decimal</source>
        <translation>%1 diện tích trong hồ sơ được làm tròn đến một số lẻ</translation>
    </message>
    <message>
        <source>Not held by a sheet: %1 (%2 parcels)</source>
        <translation>Tờ bản đồ không chứa được: %1 (%2 thửa)</translation>
    </message>
    <message>
        <source>Letters that %1 does not have: %2</source>
        <translation>Chữ mà %1 không có: %2</translation>
    </message>
    <message>
        <source>Drawn elements of the seed file left out: %1</source>
        <translation>Phần tử vẽ sẵn trong tệp seed bị bỏ qua: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Cảnh báo: %1</translation>
    </message>
</context>
<context>
    <name>spp::land::SheetWindow</name>
    <message>
        <source>Map sheet</source>
        <translation>Tờ bản đồ</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Phường, xã</translation>
    </message>
    <message>
        <source>Seed file</source>
        <translation>Tệp mẫu (seed)</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Tệp mới</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bảng mã chữ</translation>
    </message>
    <message>
        <source>Name the sheet and the new file.</source>
        <translation>Hãy nêu số tờ và tệp mới.</translation>
    </message>
    <message>
        <source>Writing sheet %1</source>
        <translation>Đang ghi tờ %1</translation>
    </message>
    <message>
        <source>The sheet was written: %1</source>
        <translation>Đã ghi tờ bản đồ: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Parcels that do not come back the same when the sheet is read: %1.</source>
        <translation>Số thửa đọc lại không giống như đã ghi: %1.</translation>
    </message>
    <message>
        <source>Write the sheet</source>
        <translation>Ghi tờ bản đồ</translation>
    </message>
    <message>
        <source>Sheet as DGN</source>
        <translation>Xuất tờ bản đồ DGN</translation>
    </message>
    <message>
        <source>Seed file of the office</source>
        <translation>Tệp mẫu của cơ quan</translation>
    </message>
    <message>
        <source>DGN files (*.dgn)</source>
        <translation>Tệp DGN (*.dgn)</translation>
    </message>
    <message>
        <source>DGN V7 with the settings of the office</source>
        <translation>DGN V7 có thiết lập của cơ quan</translation>
    </message>
    <message>
        <source>it must not exist yet</source>
        <translation>chưa được có sẵn</translation>
    </message>
    <message>
        <source>where one commune alone has the sheet</source>
        <translation>khi chỉ một xã có tờ này</translation>
    </message>
    <message>
        <source>the finest that fits</source>
        <translation>tỷ lệ lớn nhất vừa khung</translation>
    </message>
    <message>
        <source>as the office has it</source>
        <translation>theo cơ quan</translation>
    </message>
</context>
<context>
    <name>spp::land::SheetWriter</name>
    <message>
        <source>No seed file is named.</source>
        <translation>Chưa nêu tệp seed.</translation>
    </message>
    <message>
        <source>Name with --seed the DGN V7 file that the office&apos;s sheets are drawn from; it gives the units, the views and the colours.</source>
        <translation>Hãy nêu bằng --seed tệp DGN V7 mà cơ quan dùng để vẽ tờ bản đồ; tệp này cho đơn vị, khung nhìn và màu.</translation>
    </message>
    <message>
        <source>There is no map scale 1:%1; there are 1:%2.</source>
        <translation>Không có tỷ lệ bản đồ 1:%1; có 1:%2.</translation>
    </message>
    <message>
        <source>No parcel of sheet %1 has a geometry.</source>
        <translation>Không thửa nào của tờ bản đồ %1 có hình.</translation>
    </message>
    <message>
        <source>The sheet was not written.</source>
        <translation>Tờ bản đồ chưa được ghi.</translation>
    </message>
</context>
<context>
    <name>spp::land::SplitCommand</name>
    <message>
        <source>--parts takes a number from 2 to %1.</source>
        <translation>--parts nhận số từ 2 đến %1.</translation>
    </message>
    <message>
        <source>--ratio takes numbers like 2:1:1, not &quot;%1&quot;.</source>
        <translation>--ratio nhận các số như 2:1:1, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Name one parcel.</source>
        <translation>Hãy nêu một thửa đất.</translation>
    </message>
    <message>
        <source>Say how to split: --line, --area, --ratio or --parts.</source>
        <translation>Hãy nêu cách tách: --line, --area, --ratio hoặc --parts.</translation>
    </message>
    <message>
        <source>split a parcel by a line, an area, a ratio or into equal parts</source>
        <translation>tách thửa theo đường, diện tích, tỷ lệ hoặc thành các phần bằng nhau</translation>
    </message>
    <message>
        <source>parcel to split</source>
        <translation>thửa cần tách</translation>
    </message>
    <message>
        <source>cut along this line: &quot;E N; E N&quot;</source>
        <translation>cắt theo đường này: &quot;E N; E N&quot;</translation>
    </message>
    <message>
        <source>cut off so many m²</source>
        <translation>tách ra bấy nhiêu m²</translation>
    </message>
    <message>
        <source>strips whose areas are as these numbers</source>
        <translation>các dải có diện tích theo tỷ lệ này</translation>
    </message>
    <message>
        <source>so many equal parts</source>
        <translation>số phần bằng nhau</translation>
    </message>
    <message>
        <source>parallel to the side from this corner to the next; corner 1 is the north-western one, clockwise</source>
        <translation>song song với cạnh từ góc này đến góc kế tiếp; góc 1 ở phía tây bắc, theo chiều kim đồng hồ</translation>
    </message>
    <message>
        <source>along this azimuth, degrees from north; the area is on its left</source>
        <translation>theo phương vị này, độ tính từ hướng bắc; phần diện tích ở bên trái</translation>
    </message>
    <message>
        <source>by a line from this place on the boundary</source>
        <translation>bằng một đường từ vị trí này trên ranh</translation>
    </message>
    <message>
        <source>a concave parcel may fall into more parts</source>
        <translation>thửa lõm được chia thành nhiều phần hơn</translation>
    </message>
</context>
<context>
    <name>spp::land::StepRun</name>
    <message>
        <source>The outer edge of the parcels changes by %1 m².</source>
        <translation>Ranh ngoài của các thửa thay đổi %1 m².</translation>
    </message>
    <message>
        <source>Step of session %1</source>
        <translation>Bước của phiên %1</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Biến động %1</translation>
    </message>
    <message>
        <source>The areas of the land classes of %1 new parcels have to be stated.</source>
        <translation>Cần khai diện tích từng loại đất của %1 thửa mới.</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>kết thúc</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>What would come out</source>
        <translation>Kết quả dự kiến</translation>
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
        <source>identifier</source>
        <translation>mã định danh</translation>
    </message>
    <message>
        <source>New parcels together: %1 m² by papers, %2 m² on the map.</source>
        <translation>Tổng các thửa mới: %1 m² trên giấy tờ, %2 m² trên bản đồ.</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbours get corners on their sides.</source>
        <translation>
            <numerusform>%n thửa kề được thêm góc ranh trên cạnh.</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Cảnh báo: %1</translation>
    </message>
</context>
<context>
    <name>spp::land::StraightSides</name>
    <message>
        <source>A corner would lie far away.</source>
        <translation>Một góc sẽ nằm ở nơi rất xa.</translation>
    </message>
    <message>
        <source>The migration was stopped; nothing was written.</source>
        <translation>Việc chuyển đã dừng; không có gì được ghi.</translation>
    </message>
</context>
<context>
    <name>spp::land::SurveyAdjustment</name>
    <message>
        <source>Choose least squares, or leave the line out.</source>
        <translation>Hãy chọn bình sai (least-squares), hoặc bỏ dòng này.</translation>
    </message>
    <message>
        <source>There are no legs of a traverse to adjust.</source>
        <translation>Không có cạnh đường chuyền nào để bình sai.</translation>
    </message>
    <message>
        <source>Bowditch&apos;s rule adjusts legs, not single observations.</source>
        <translation>Phép Bowditch bình sai cạnh đường chuyền, không bình sai trị đo lẻ.</translation>
    </message>
    <message>
        <source>Bowditch&apos;s rule adjusts legs, not measured coordinates.</source>
        <translation>Phép Bowditch bình sai cạnh đường chuyền, không bình sai tọa độ đo.</translation>
    </message>
    <message>
        <source>There are no measured coordinates.</source>
        <translation>Không có tọa độ đo.</translation>
    </message>
    <message>
        <source>A list of coordinates holds points alone.</source>
        <translation>Danh sách tọa độ chỉ gồm các điểm.</translation>
    </message>
    <message>
        <source>There are no observations.</source>
        <translation>Không có số đo.</translation>
    </message>
    <message>
        <source>Points %1 and %2 lie %3 km apart: coordinates of several meridians are mixed, or X and Y are exchanged in a line.</source>
        <translation>Điểm %1 và %2 cách nhau %3 km: lẫn tọa độ của nhiều kinh tuyến trục, hoặc một dòng bị đổi chỗ X và Y.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>Bring all coordinates to one meridian first.</source>
        <translation>Hãy đưa mọi tọa độ về cùng một kinh tuyến trục trước.</translation>
    </message>
</context>
<context>
    <name>spp::land::SurveyCommand</name>
    <message>
        <source>Warning: %1</source>
        <translation>Cảnh báo: %1</translation>
    </message>
    <message>
        <source>bowditch, least-squares or coordinates; otherwise by what the file holds</source>
        <translation>bowditch, least-squares hoặc coordinates; không nêu thì theo nội dung tệp</translation>
    </message>
    <message>
        <source>--method is bowditch, least-squares or coordinates, not &quot;%1&quot;.</source>
        <translation>--method là bowditch, least-squares hoặc coordinates, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>adjust a survey and report closure, precision and coordinates</source>
        <translation>bình sai số đo và báo cáo sai số khép, độ chính xác, tọa độ</translation>
    </message>
    <message>
        <source>what was measured: a survey file, or a list of coordinates</source>
        <translation>số đo: tệp số đo hoặc danh sách tọa độ</translation>
    </message>
    <message>
        <source>profile whose tolerances judge the survey</source>
        <translation>hồ sơ địa phương có sai số cho phép dùng để đánh giá</translation>
    </message>
</context>
<context>
    <name>spp::land::SurveyCorrection</name>
    <message>
        <source>The survey is in %1, the territory in %2.</source>
        <translation>Số đo theo %1, còn địa bàn theo %2.</translation>
    </message>
    <message>
        <source>Bring its coordinates to the meridian of the territory first.</source>
        <translation>Hãy đưa tọa độ về kinh tuyến trục của địa bàn trước.</translation>
    </message>
    <message>
        <source>Point %1 lies far away from the parcel.</source>
        <translation>Điểm %1 nằm rất xa thửa đất.</translation>
    </message>
    <message>
        <source>X (north) and Y (east) are exchanged.</source>
        <translation>X (Bắc) và Y (Đông) bị đổi chỗ.</translation>
    </message>
    <message>
        <source>Check the meridian of the coordinates and their order: X (north), then Y (east).</source>
        <translation>Hãy kiểm tra kinh tuyến trục và thứ tự tọa độ: X (Bắc) trước, Y (Đông) sau.</translation>
    </message>
    <message>
        <source>The traverse does not close (%1): a gross error.</source>
        <translation>Đường chuyền không khép (%1): có sai số thô.</translation>
    </message>
    <message>
        <source>Look for a leg or an angle that was mistaken.</source>
        <translation>Hãy tìm cạnh hoặc góc bị nhầm.</translation>
    </message>
    <message>
        <source>The survey is outside of every tolerance on record (%1).</source>
        <translation>Số đo vượt mọi sai số cho phép đã khai báo (%1).</translation>
    </message>
    <message>
        <source>Measure again, or look for a gross error.</source>
        <translation>Hãy đo lại, hoặc tìm sai số thô.</translation>
    </message>
    <message>
        <source>No point of the survey is within %1 m of a corner.</source>
        <translation>Không điểm đo nào cách góc ranh trong vòng %1 m.</translation>
    </message>
    <message>
        <source>Say which corners the points are, or state a larger tolerance.</source>
        <translation>Hãy nêu các điểm là góc nào, hoặc nêu khoảng cách lớn hơn.</translation>
    </message>
    <message>
        <source>Parcel %1 was not measured all around, so that its area was not measured.</source>
        <translation>Thửa %1 chưa được đo đủ các góc nên chưa có diện tích đo.</translation>
    </message>
    <message>
        <source>Measure the other corners, or keep the legal area.</source>
        <translation>Hãy đo các góc còn lại, hoặc giữ diện tích trên giấy tờ.</translation>
    </message>
    <message>
        <source>All corners lie where they were measured; nothing has to be corrected.</source>
        <translation>Mọi góc ranh đã đúng vị trí đo; không có gì để chỉnh lý.</translation>
    </message>
    <message>
        <source>Name at least one parcel.</source>
        <translation>Hãy nêu ít nhất một thửa.</translation>
    </message>
    <message>
        <source>The tolerance must be above 0 m.</source>
        <translation>Khoảng cách phải lớn hơn 0 m.</translation>
    </message>
    <message>
        <source>The angles of the traverse are not closed.</source>
        <translation>Góc của đường chuyền không được khép.</translation>
    </message>
    <message>
        <source>Nothing controls the network: it has no redundancy.</source>
        <translation>Lưới không có trị đo thừa nên không kiểm tra được.</translation>
    </message>
    <message>
        <source>The χ² test fails: the residuals do not fit the standard deviations.</source>
        <translation>Không đạt kiểm định χ²: số hiệu chỉnh không phù hợp với sai số trung phương.</translation>
    </message>
    <message>
        <source>Suspect observation: %1.</source>
        <translation>Trị đo đáng ngờ: %1.</translation>
    </message>
    <message>
        <source>Points that are no corner of the parcel: %1.</source>
        <translation>Điểm không phải góc của thửa: %1.</translation>
    </message>
    <message>
        <source>Corners that were not measured: %1.</source>
        <translation>Góc chưa đo: %1.</translation>
    </message>
    <message>
        <source>The survey was not judged: what the tolerances limit was not measured.</source>
        <translation>Chưa đánh giá số đo: chưa đo đại lượng mà sai số cho phép quy định.</translation>
    </message>
    <message>
        <source>The survey was not judged: no tolerance is on record.</source>
        <translation>Chưa đánh giá số đo: chưa khai báo sai số cho phép.</translation>
    </message>
</context>
<context>
    <name>spp::land::SurveyForm</name>
    <message>
        <source>Start (X Y)</source>
        <translation>Điểm đầu (X Y)</translation>
    </message>
    <message>
        <source>End (X Y)</source>
        <translation>Điểm cuối (X Y)</translation>
    </message>
    <message>
        <source>Azimuth to start</source>
        <translation>Phương vị khởi</translation>
    </message>
    <message>
        <source>Closing azimuth</source>
        <translation>Phương vị khép</translation>
    </message>
    <message>
        <source>Corners within (m)</source>
        <translation>Đỉnh cách không quá (m)</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Điểm</translation>
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
        <source>Station</source>
        <translation>Trạm</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Góc</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>Phương vị</translation>
    </message>
    <message>
        <source>Length, m</source>
        <translation>Dài, m</translation>
    </message>
    <message>
        <source>Leave the file</source>
        <translation>Bỏ tệp</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Cells of a spreadsheet (Ctrl+V)</source>
        <translation>Các ô của bảng tính (Ctrl+V)</translation>
    </message>
    <message>
        <source>Misclosure %1 · %2</source>
        <translation>Sai số khép %1 · %2</translation>
    </message>
    <message>
        <source>Angles: %1 off by %2″</source>
        <translation>Góc: %1, lệch %2″</translation>
    </message>
    <message>
        <source>Observations: %1 · redundancy %2 · σ₀ %3</source>
        <translation>Trị đo: %1 · trị đo thừa %2 · σ₀ %3</translation>
    </message>
    <message>
        <source>Tolerance: %1</source>
        <translation>Sai số cho phép: %1</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Số đo</translation>
    </message>
    <message>
        <source>Azimuths</source>
        <translation>Phương vị</translation>
    </message>
    <message>
        <source>Angles</source>
        <translation>Góc</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Tọa độ</translation>
    </message>
    <message>
        <source>back to the start</source>
        <translation>khép về điểm đầu</translation>
    </message>
    <message>
        <source>closed by the last leg</source>
        <translation>khép bằng cạnh cuối</translation>
    </message>
    <message>
        <source>degrees from north</source>
        <translation>độ, từ hướng Bắc</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Từ tệp…</translation>
    </message>
    <message>
        <source>Point names are corner numbers</source>
        <translation>Tên điểm là số đỉnh thửa</translation>
    </message>
    <message>
        <source>Legal area becomes the measured one</source>
        <translation>Lấy diện tích đo làm diện tích pháp lý</translation>
    </message>
    <message>
        <source>Row %1: type X (north) and Y (east).</source>
        <translation>Dòng %1: nhập X (Bắc) và Y (Đông).</translation>
    </message>
    <message>
        <source>Rows %1 and %2 have the same point %3.</source>
        <translation>Dòng %1 và %2 cùng có điểm %3.</translation>
    </message>
    <message>
        <source>Row %1: type the angle and the length.</source>
        <translation>Dòng %1: nhập góc và chiều dài.</translation>
    </message>
    <message>
        <source>Row %1: type the azimuth and the length.</source>
        <translation>Dòng %1: nhập phương vị và chiều dài.</translation>
    </message>
    <message>
        <source>Row %1: a length must be above 0 m.</source>
        <translation>Dòng %1: chiều dài phải lớn hơn 0 m.</translation>
    </message>
    <message>
        <source>Row %1 is the known end: leave its length empty.</source>
        <translation>Dòng %1 là điểm cuối đã biết: để trống chiều dài.</translation>
    </message>
    <message>
        <source>Type the stations of the traverse, one a row.</source>
        <translation>Nhập các trạm của đường chuyền, mỗi dòng một trạm.</translation>
    </message>
    <message>
        <source>Type where the traverse starts: X (north), a blank, Y (east).</source>
        <translation>Nhập điểm đầu của đường chuyền: X (Bắc), dấu cách, Y (Đông).</translation>
    </message>
    <message>
        <source>Type where the traverse ends: X (north), a blank, Y (east).</source>
        <translation>Nhập điểm cuối của đường chuyền: X (Bắc), dấu cách, Y (Đông).</translation>
    </message>
    <message>
        <source>Type the azimuth of the line that leads to the start.</source>
        <translation>Nhập phương vị của hướng dẫn đến điểm đầu.</translation>
    </message>
    <message>
        <source>Type the closing azimuth in degrees from north.</source>
        <translation>Nhập phương vị khép, độ từ hướng Bắc.</translation>
    </message>
    <message>
        <source>A closing azimuth needs an angle in the last row, at the known end.</source>
        <translation>Phương vị khép cần một góc ở dòng cuối, tại điểm cuối đã biết.</translation>
    </message>
    <message>
        <source>Type how near a point must be to its corner, in metres.</source>
        <translation>Nhập khoảng cách lớn nhất từ điểm đến đỉnh thửa, mét.</translation>
    </message>
    <message>
        <source>Names are corner numbers of one parcel: choose one alone.</source>
        <translation>Tên điểm là số đỉnh của một thửa: chỉ chọn một thửa.</translation>
    </message>
    <message>
        <source>Row %1 is the known end: leave its azimuth and length empty.</source>
        <translation>Dòng %1 là điểm cuối đã biết: để trống phương vị và chiều dài.</translation>
    </message>
    <message>
        <source>Row %1 is the known end: its angle needs a closing azimuth.</source>
        <translation>Dòng %1 là điểm cuối đã biết: góc ở đó cần phương vị khép.</translation>
    </message>
</context>
<context>
    <name>spp::land::SurveyNetwork</name>
    <message>
        <source>The observation has no standard deviation.</source>
        <translation>Trị đo chưa có sai số trung phương.</translation>
    </message>
    <message>
        <source>State one in the line, or the usual ones in a line sigma;LENGTH;ANGLE.</source>
        <translation>Hãy nêu trong dòng, hoặc nêu chung bằng dòng sigma;CẠNH;GÓC.</translation>
    </message>
    <message>
        <source>Nothing says roughly where these stations lie: %1.</source>
        <translation>Không biết vị trí gần đúng của các trạm: %1.</translation>
    </message>
    <message>
        <source>Add lines approximate;NAME;X;Y for them.</source>
        <translation>Hãy thêm các dòng approximate;TÊN;X;Y.</translation>
    </message>
</context>
<context>
    <name>spp::land::SurveyReport</name>
    <message>
        <source>legs</source>
        <translation>cạnh</translation>
    </message>
    <message>
        <source>%1, %2 m, %3</source>
        <translation>%1, %2 m, %3</translation>
    </message>
    <message>
        <source>back to the start</source>
        <translation>khép về điểm đầu</translation>
    </message>
    <message>
        <source>to a known point</source>
        <translation>đến điểm đã biết</translation>
    </message>
    <message>
        <source>misclosure</source>
        <translation>sai số khép</translation>
    </message>
    <message>
        <source>%1 m (X %2, Y %3)</source>
        <translation>%1 m (X %2, Y %3)</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>độ chính xác</translation>
    </message>
    <message>
        <source>angles</source>
        <translation>góc</translation>
    </message>
    <message>
        <source>%1, off by %2&quot;</source>
        <translation>%1, lệch %2&quot;</translation>
    </message>
    <message>
        <source>area</source>
        <translation>diện tích</translation>
    </message>
    <message>
        <source>redundancy</source>
        <translation>trị đo thừa</translation>
    </message>
    <message>
        <source>sigma of unit weight</source>
        <translation>sai số đơn vị trọng số</translation>
    </message>
    <message>
        <source>χ² test</source>
        <translation>kiểm định χ²</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>không thực hiện được</translation>
    </message>
    <message>
        <source>passed: %1 within %2 … %3</source>
        <translation>đạt: %1 trong %2 … %3</translation>
    </message>
    <message>
        <source>failed: %1 not within %2 … %3</source>
        <translation>không đạt: %1 ngoài %2 … %3</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>đáng ngờ</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>trị đo</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>số hiệu chỉnh</translation>
    </message>
    <message>
        <source>standardised</source>
        <translation>chuẩn hóa</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>khép đúng</translation>
    </message>
    <message>
        <source>within %1 (%2)</source>
        <translation>đạt %1 (%2)</translation>
    </message>
    <message>
        <source>outside of every tolerance on record</source>
        <translation>vượt mọi sai số cho phép đã khai báo</translation>
    </message>
    <message>
        <source>what the tolerances limit was not measured: not judged</source>
        <translation>chưa đo đại lượng mà sai số cho phép quy định: chưa đánh giá</translation>
    </message>
    <message>
        <source>no tolerance on record: not judged</source>
        <translation>chưa khai báo sai số cho phép: chưa đánh giá</translation>
    </message>
    <message>
        <source>method</source>
        <translation>phương pháp</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>sai số cho phép</translation>
    </message>
    <message>
        <source>known</source>
        <translation>đã biết</translation>
    </message>
    <message>
        <source>point</source>
        <translation>điểm</translation>
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
        <source>σ X (m)</source>
        <translation>σ X (m)</translation>
    </message>
    <message>
        <source>σ Y (m)</source>
        <translation>σ Y (m)</translation>
    </message>
    <message>
        <source>on the side</source>
        <translation>trên cạnh</translation>
    </message>
    <message>
        <source>id</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>corner</source>
        <translation>đỉnh thửa</translation>
    </message>
    <message>
        <source>X before</source>
        <translation>X cũ</translation>
    </message>
    <message>
        <source>Y before</source>
        <translation>Y cũ</translation>
    </message>
    <message>
        <source>X measured</source>
        <translation>X đo</translation>
    </message>
    <message>
        <source>Y measured</source>
        <translation>Y đo</translation>
    </message>
    <message>
        <source>moved (m)</source>
        <translation>dời (m)</translation>
    </message>
    <message>
        <source>better than %1</source>
        <translation>tốt hơn %1</translation>
    </message>
</context>
<context>
    <name>spp::land::SurveySheet</name>
    <message>
        <source>The parcels do not fit on A0 at 1:%1.</source>
        <translation>Các thửa đất không vừa khổ A0 ở tỷ lệ 1:%1.</translation>
    </message>
    <message>
        <source>Name fewer parcels, or give a smaller scale with --scale.</source>
        <translation>Hãy nêu ít thửa đất hơn, hoặc dùng --scale với tỷ lệ nhỏ hơn.</translation>
    </message>
</context>
<context>
    <name>spp::land::SurveyTolerances</name>
    <message>
        <source>&quot;%1&quot; must be above 0.</source>
        <translation>&quot;%1&quot; phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>The class sets no limit.</source>
        <translation>Cấp hạng không nêu giới hạn nào.</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; stands there twice.</source>
        <translation>Cấp hạng &quot;%1&quot; có hai lần.</translation>
    </message>
</context>
<context>
    <name>spp::land::SurveyTraverse</name>
    <message>
        <source>The traverse is broken: the leg begins at %1, the one before it ends at %2.</source>
        <translation>Đường chuyền bị đứt: cạnh bắt đầu ở %1, cạnh trước kết thúc ở %2.</translation>
    </message>
    <message>
        <source>A traverse has azimuths, turning angles or vectors, not more than one of them.</source>
        <translation>Đường chuyền dùng phương vị, góc ngoặt hoặc véc tơ, chỉ một loại.</translation>
    </message>
    <message>
        <source>The traverse comes to %1 twice.</source>
        <translation>Đường chuyền đến %1 hai lần.</translation>
    </message>
    <message>
        <source>The traverse begins at %1, which is no known point.</source>
        <translation>Đường chuyền bắt đầu ở %1, không phải điểm đã biết.</translation>
    </message>
    <message>
        <source>The traverse is open: it ends at %1, which is neither its start nor a known point, so that nothing checks it.</source>
        <translation>Đường chuyền hở: kết thúc ở %1, không phải điểm đầu cũng không phải điểm đã biết, nên không kiểm tra được.</translation>
    </message>
    <message>
        <source>Measure on to a known point, or back to the start.</source>
        <translation>Hãy đo tiếp đến điểm đã biết, hoặc khép về điểm đầu.</translation>
    </message>
    <message>
        <source>Backsight and closing line belong to turning angles; these legs have none.</source>
        <translation>Hướng khởi và hướng khép đi với góc ngoặt; các cạnh này không có.</translation>
    </message>
    <message>
        <source>The azimuth of the line at %1 is neither stated nor known from coordinates.</source>
        <translation>Phương vị của hướng tại %1 chưa nêu, cũng không tính được từ tọa độ.</translation>
    </message>
    <message>
        <source>Turning angles need a backsight at the first station.</source>
        <translation>Góc ngoặt cần hướng khởi ở trạm đầu.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
</context>
<context>
    <name>spp::land::SurveyWords</name>
    <message>
        <source>The coordinates of a station are no numbers.</source>
        <translation>Tọa độ của một trạm không phải là số.</translation>
    </message>
    <message>
        <source>The network has no observations.</source>
        <translation>Lưới không có trị đo.</translation>
    </message>
    <message>
        <source>An observation names a station that does not exist, or one twice.</source>
        <translation>Một trị đo nêu trạm không có, hoặc nêu một trạm hai lần.</translation>
    </message>
    <message>
        <source>An observation is no number, or a distance not above 0.</source>
        <translation>Một trị đo không phải là số, hoặc chiều dài không lớn hơn 0.</translation>
    </message>
    <message>
        <source>The standard deviation of an observation must be above 0.</source>
        <translation>Sai số trung phương của trị đo phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>A weight of 0 is had by leaving the observation out.</source>
        <translation>Muốn trọng số 0 thì bỏ trị đo đó.</translation>
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
        <translation>Một dòng của danh sách không có đủ hai tọa độ.</translation>
    </message>
    <message>
        <source>Write a name and two numbers on every line.</source>
        <translation>Mỗi dòng ghi tên điểm và hai số.</translation>
    </message>
    <message>
        <source>The list of coordinates is empty.</source>
        <translation>Danh sách tọa độ trống.</translation>
    </message>
    <message>
        <source>The stations of an observation lie on one place.</source>
        <translation>Các trạm của một trị đo trùng vị trí.</translation>
    </message>
    <message>
        <source>Give them other approximate coordinates.</source>
        <translation>Hãy cho chúng tọa độ gần đúng khác.</translation>
    </message>
    <message>
        <source>The observations do not determine all stations of the network.</source>
        <translation>Trị đo không đủ để xác định mọi trạm của lưới.</translation>
    </message>
    <message>
        <source>Measure more to these stations, or make known ones fixed.</source>
        <translation>Hãy đo thêm đến các trạm này, hoặc khai báo điểm đã biết.</translation>
    </message>
    <message>
        <source>A traverse needs two legs at least, and three to come back to its start.</source>
        <translation>Đường chuyền cần ít nhất hai cạnh, khép về điểm đầu thì ba cạnh.</translation>
    </message>
    <message>
        <source>Check that all stations of the traverse were read.</source>
        <translation>Hãy kiểm tra đã đọc đủ các trạm của đường chuyền.</translation>
    </message>
    <message>
        <source>A leg of the traverse has no length above 0 and no direction.</source>
        <translation>Một cạnh đường chuyền không có chiều dài lớn hơn 0 hoặc không có hướng.</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>cạnh</translation>
    </message>
    <message>
        <source>azimuth</source>
        <translation>phương vị</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>góc</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>hướng</translation>
    </message>
    <message>
        <source>X of</source>
        <translation>X của</translation>
    </message>
    <message>
        <source>Y of</source>
        <translation>Y của</translation>
    </message>
    <message>
        <source>ΔX</source>
        <translation>ΔX</translation>
    </message>
    <message>
        <source>ΔY</source>
        <translation>ΔY</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
</context>
<context>
    <name>spp::land::ToolWindow</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
</TS>
