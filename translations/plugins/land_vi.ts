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
</context>
</TS>
