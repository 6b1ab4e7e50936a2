<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>spp::land::ChangeKinds</name>
    <message>
        <source>"changes_geometry" must be always, never or maybe, not "%1".</source>
        <translation>"changes_geometry" phải là always, never hoặc maybe, không phải "%1".</translation>
    </message>
    <message>
        <source>The kind "%1" stands there twice.</source>
        <translation>Loại "%1" bị ghi hai lần.</translation>
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
    <name>spp::land::MinimumPlots</name>
    <message>
        <source>"area_type" must be urban or rural, not "%1".</source>
        <translation>"area_type" phải là urban hoặc rural, không phải "%1".</translation>
    </message>
    <message>
        <source>"%1" must be above 0.</source>
        <translation>"%1" phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>The entry gives no minimum.</source>
        <translation>Mục này không có mức tối thiểu nào.</translation>
    </message>
    <message>
        <source>"land_use" must name at least one land class.</source>
        <translation>"land_use" phải có ít nhất một loại đất.</translation>
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
    <name>spp::land::ParcelSearch</name>
    <message>
        <source>"%1" is no commune of this territory, present or former.</source>
        <translation>"%1" không phải phường, xã nào của địa bàn này, kể cả tên cũ.</translation>
    </message>
    <message>
        <source>Write "Thửa 12, tờ 34", "34/12" (sheet/number), a parcel identifier, "X=… Y=…" or the name of a commune.</source>
        <translation>Hãy ghi "Thửa 12, tờ 34", "34/12" (tờ/thửa), mã định danh thửa đất, "X=… Y=…" hoặc tên phường, xã.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Đã dừng tìm kiếm.</translation>
    </message>
</context>
<context>
    <name>spp::land::SheetCommand</name>
    <message>
        <source>Texts of a DGN file cannot be written as "%1".</source>
        <translation>Chữ trong tệp DGN không thể ghi theo "%1".</translation>
    </message>
    <message>
        <source>Take tcvn3, vni, viscii or cp1258, whichever the fonts of the office are made for.</source>
        <translation>Hãy chọn tcvn3, vni, viscii hoặc cp1258, theo phông chữ của cơ quan.</translation>
    </message>
    <message>
        <source>write a cadastral sheet as DGN from the office's seed file</source>
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
        <source>"%1" is no commune of this territory, present or former.</source>
        <translation>"%1" không phải phường, xã nào của địa bàn này, kể cả tên cũ.</translation>
    </message>
    <message>
        <source>There is no current parcel on sheet %1.</source>
        <translation>Không có thửa đất hiện hành nào trên tờ bản đồ %1.</translation>
    </message>
    <message>
        <source>"spp parcel find" lists the parcels and their sheets.</source>
        <translation>"spp parcel find" liệt kê các thửa đất và tờ bản đồ.</translation>
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
        <source>The number of the sheet comes back as "%1".</source>
        <translation>Số tờ bản đồ đọc lại là "%1".</translation>
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
    <name>spp::land::SheetWriter</name>
    <message>
        <source>No seed file is named.</source>
        <translation>Chưa nêu tệp seed.</translation>
    </message>
    <message>
        <source>Name with --seed the DGN V7 file that the office's sheets are drawn from; it gives the units, the views and the colours.</source>
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
        <source>The sheet could not be written: %1.</source>
        <translation>Không ghi được tờ bản đồ: %1.</translation>
    </message>
    <message>
        <source>The sheet was not written.</source>
        <translation>Tờ bản đồ chưa được ghi.</translation>
    </message>
</context>
<context>
    <name>spp::land::ExtractBatch</name>
    <message>
        <source>The list names no parcel.</source>
        <translation>Danh sách không nêu thửa đất nào.</translation>
    </message>
    <message>
        <source>It needs a column "parcel" with entries like 12/34.</source>
        <translation>Danh sách cần cột "parcel" với các mục như 12/34.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Không tạo được thư mục.</translation>
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
        <source>CSV with a column "parcel"; goes on where it stopped</source>
        <translation>CSV có cột "parcel"; chạy lại thì làm tiếp phần còn thiếu</translation>
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
    <name>spp::land::ParcelChange</name>
    <message>
        <source>A change needs parcels with a boundary before and after it.</source>
        <translation>Biến động cần có thửa đất với ranh giới ở cả trước và sau.</translation>
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
        <translation>Hồ sơ cấu hình %1 không có phường, xã &quot;%2&quot;, hoặc có nhiều xã cùng tên.</translation>
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
    <name>spp::land::MovedCoverage</name>
    <message>
        <source>Nothing would be left of the outline of parcel %1 of the source.</source>
        <translation>Ranh của thửa %1 trong nguồn sẽ không còn gì.</translation>
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
        <translation>xã</translation>
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
        <translation>m² giấy tờ</translation>
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
</TS>
