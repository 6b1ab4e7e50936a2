<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
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
</TS>
