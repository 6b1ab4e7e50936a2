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
        <source>find parcels by sheet and number, commune, identifier or coordinates</source>
        <translation>tìm thửa đất theo số tờ và số thửa, phường, xã, mã định danh hoặc tọa độ</translation>
    </message>
    <message>
        <source>territory file</source>
        <translation>tệp địa bàn</translation>
    </message>
    <message>
        <source>"Thửa 12, tờ 34", "34/12" (sheet/number), an identifier, "X=… Y=…" (X north) or "E N", the name of a commune, or a mixture; nothing lists the first parcels</source>
        <translation>"Thửa 12, tờ 34", "34/12" (tờ/thửa), mã định danh, "X=… Y=…" (X là Bắc) hoặc "E N", tên phường, xã, hoặc kết hợp; để trống thì liệt kê các thửa đầu tiên</translation>
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
        <source>"Thửa 12, tờ 34", "34/12" (sheet/number), an identifier, "X=… Y=…" (X north) or "E N", words of a commune, of an address or of a land user, or a mixture; nothing lists the first parcels</source>
        <translation>"Thửa 12, tờ 34", "34/12" (tờ/thửa), mã định danh, "X=… Y=…" (X là Bắc) hoặc "E N", các từ của tên phường, xã, địa chỉ hoặc người sử dụng đất, hoặc kết hợp; để trống thì liệt kê các thửa đầu tiên</translation>
    </message>
    <message>
        <source>also name the land users; it is written down who asked</source>
        <translation>ghi cả tên người sử dụng đất; nhật ký ghi lại ai đã hỏi</translation>
    </message>
    <message>
        <source>parcel %1 sheet %2</source>
        <translation>thửa %1 tờ %2</translation>
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
</context>
<context>
    <name>spp::land::IdentityChecks</name>
    <message>
        <source>the territory holds no communes</source>
        <translation>địa bàn không có danh mục xã</translation>
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
        <translation>dung sai</translation>
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
</TS>
