<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>spp::flood::AddScenario</name>
    <message>
        <source>Say --return-period or --probability, not both.</source>
        <translation>Chỉ dùng --return-period hoặc --probability, không dùng cả hai.</translation>
    </message>
    <message>
        <source>--probability must lie above 0 and at most at 100 (percent).</source>
        <translation>--probability phải lớn hơn 0 và không quá 100 (phần trăm).</translation>
    </message>
    <message>
        <source>--pathway needs --target-year, and takes the place of --sea-level.</source>
        <translation>--pathway cần --target-year và thay cho --sea-level.</translation>
    </message>
    <message>
        <source>--gates must be open or shut.</source>
        <translation>--gates phải là open hoặc shut.</translation>
    </message>
    <message>
        <source>Added the scenario %1. %2
</source>
        <translation>Đã thêm kịch bản %1. %2
</translation>
    </message>
    <message>
        <source>id of the new scenario, such as t100-shut</source>
        <translation>mã kịch bản mới, ví dụ t100-shut</translation>
    </message>
    <message>
        <source>depth: a raster or mesh, FILE or FILE#VARIABLE (NetCDF, HDF, 2dm)</source>
        <translation>độ sâu: raster hoặc lưới phi cấu trúc, TỆP hoặc TỆP#BIẾN (NetCDF, HDF, 2dm)</translation>
    </message>
    <message>
        <source>greatest speed (m/s) on the same grid</source>
        <translation>vận tốc lớn nhất (m/s) trên cùng lưới</translation>
    </message>
    <message>
        <source>greatest depth × speed (m²/s) on the same grid</source>
        <translation>tích độ sâu × vận tốc lớn nhất (m²/s) trên cùng lưới</translation>
    </message>
    <message>
        <source>hours under water on the same grid</source>
        <translation>số giờ ngập trên cùng lưới</translation>
    </message>
    <message>
        <source>ground level (m) on the same grid</source>
        <translation>cao độ mặt đất (m) trên cùng lưới</translation>
    </message>
    <message>
        <source>polygons with classes in the territory, in place of depths</source>
        <translation>vùng có cấp ngập trong địa bàn, thay cho độ sâu</translation>
    </message>
    <message>
        <source>whose classes the zones have</source>
        <translation>thang cấp mà các vùng dùng</translation>
    </message>
    <message>
        <source>of several time steps: the greatest, or one</source>
        <translation>trong nhiều bước thời gian: lớn nhất, hoặc một bước</translation>
    </message>
    <message>
        <source>of depths and levels: m, dm, cm, mm, ft</source>
        <translation>đơn vị của độ sâu và cao độ: m, dm, cm, mm, ft</translation>
    </message>
    <message>
        <source>cell size that a mesh or zones are sampled at</source>
        <translation>cỡ ô dùng để lấy mẫu lưới phi cấu trúc hoặc vùng</translation>
    </message>
    <message>
        <source>of the sources, where they do not say</source>
        <translation>của nguồn, khi nguồn không nêu</translation>
    </message>
    <message>
        <source>cells without data are dry; otherwise they are unknown</source>
        <translation>ô không có dữ liệu là khô; nếu không thì là chưa rõ</translation>
    </message>
    <message>
        <source>negative depths are dry; otherwise they are refused</source>
        <translation>độ sâu âm là khô; nếu không thì bị từ chối</translation>
    </message>
    <message>
        <source>what people call it; default: the id</source>
        <translation>tên gọi; mặc định: mã kịch bản</translation>
    </message>
    <message>
        <source>office and model that it comes from</source>
        <translation>cơ quan và mô hình tạo ra</translation>
    </message>
    <message>
        <source>return period T</source>
        <translation>chu kỳ lặp T</translation>
    </message>
    <message>
        <source>yearly probability P = 100 / T</source>
        <translation>tần suất năm P = 100 / T</translation>
    </message>
    <message>
        <source>day of the event or of the model run</source>
        <translation>ngày xảy ra hoặc ngày chạy mô hình</translation>
    </message>
    <message>
        <source>state of the gates</source>
        <translation>trạng thái cống</translation>
    </message>
    <message>
        <source>year that it stands for</source>
        <translation>năm mà kịch bản đại diện</translation>
    </message>
    <message>
        <source>table of sea-level rise; see spp flood future</source>
        <translation>bảng nước biển dâng; xem spp flood future</translation>
    </message>
    <message>
        <source>year from which the rise counts</source>
        <translation>năm bắt đầu tính mức dâng</translation>
    </message>
    <message>
        <source>sea-level rise in the model</source>
        <translation>mức nước biển dâng trong mô hình</translation>
    </message>
    <message>
        <source>settling of the ground in the model</source>
        <translation>mức lún đất trong mô hình</translation>
    </message>
    <message>
        <source>put it in the place of one of the same id</source>
        <translation>thay kịch bản cùng mã</translation>
    </message>
    <message>
        <source>register depths, speeds and classes of a flood</source>
        <translation>đăng ký độ sâu, vận tốc và cấp của một trận ngập</translation>
    </message>
    <message>
        <source>The run of --run says it itself: leave out %1.</source>
        <translation>Lượt tính của --run đã tự nêu: hãy bỏ %1.</translation>
    </message>
    <message>
        <source>Warning: %1
</source>
        <translation>Cảnh báo: %1
</translation>
    </message>
    <message>
        <source>all rasters of a run of spp flood simulate, in place of the sources</source>
        <translation>mọi raster của một lượt tính spp flood simulate, thay cho các nguồn</translation>
    </message>
    <message>
        <source>Added the scenario %1.
</source>
        <translation>Đã thêm kịch bản %1.
</translation>
    </message>
    <message>
        <source>--level takes the place of --depth, and needs --ground.</source>
        <translation>--level thay cho --depth và cần --ground.</translation>
    </message>
    <message>
        <source>level of the water (m), in place of depth: less --ground</source>
        <translation>mực nước (m), thay cho độ sâu: trừ đi --ground</translation>
    </message>
    <message>
        <source>--zones needs --scheme: whose classes the zones have.</source>
        <translation>--zones cần --scheme: thang cấp mà các vùng dùng.</translation>
    </message>
</context>
<context>
    <name>spp::flood::AnswerNumbers</name>
    <message>
        <source>P %1 % · T %2 years</source>
        <translation>P %1 % · T %2 năm</translation>
    </message>
</context>
<context>
    <name>spp::flood::AnswersPart</name>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>nothing is compared</source>
        <translation>chưa so sánh</translation>
    </message>
</context>
<context>
    <name>spp::flood::BaseDrawing</name>
    <message>
        <source>No terrain is chosen.</source>
        <translation>Chưa chọn địa hình.</translation>
    </message>
</context>
<context>
    <name>spp::flood::BaseEditor</name>
    <message>
        <source>The view of the map cannot be taken over</source>
        <translation>Không lấy được vùng bản đồ đang hiện</translation>
    </message>
    <message>
        <source>This file is a proposal.</source>
        <translation>Tệp này là một phương án.</translation>
    </message>
    <message>
        <source>Edit the scenario that it names as its base.</source>
        <translation>Hãy sửa kịch bản mà nó lấy làm nền.</translation>
    </message>
    <message>
        <source>The terrains of the territory cannot be listed</source>
        <translation>Không liệt kê được địa hình của địa bàn</translation>
    </message>
    <message>
        <source>The territory has no ground levels. Import a raster into its theme &quot;Ground level&quot;, or choose a raster file here.</source>
        <translation>Địa bàn chưa có cao độ mặt đất. Hãy nhập một raster vào lớp &quot;Cao độ mặt đất&quot;, hoặc chọn tệp raster ở đây.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Đang đọc …</translation>
    </message>
    <message>
        <source>Read the terrain</source>
        <translation>Đọc địa hình</translation>
    </message>
    <message>
        <source>%1 × %2 cells of %3 m</source>
        <translation>%1 × %2 ô %3 m</translation>
    </message>
    <message>
        <source>taken to be in %1</source>
        <translation>coi như ở hệ %1</translation>
    </message>
    <message>
        <source>Estimating …</source>
        <translation>Đang ước tính …</translation>
    </message>
    <message>
        <source>No estimate yet: something is missing.</source>
        <translation>Chưa ước tính: còn thiếu.</translation>
    </message>
    <message>
        <source>Estimate the run</source>
        <translation>Ước tính lần chạy</translation>
    </message>
    <message>
        <source>%1 × %2 cells · %3 of memory · at most %4</source>
        <translation>%1 × %2 ô · %3 bộ nhớ · tối đa %4</translation>
    </message>
    <message>
        <source>The terrain is still being read, or cannot be read.</source>
        <translation>Địa hình đang được đọc, hoặc không đọc được.</translation>
    </message>
    <message>
        <source>Save the base scenario</source>
        <translation>Lưu kịch bản nền</translation>
    </message>
    <message>
        <source>Flood scenarios (*.yaml *.yml)</source>
        <translation>Kịch bản ngập (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation>Chương trình khác đã thay đổi tệp.</translation>
    </message>
    <message>
        <source>Cancel, and edit it again.</source>
        <translation>Hãy hủy rồi sửa lại.</translation>
    </message>
    <message>
        <source>The terrain cannot be written there.</source>
        <translation>Không ghi được địa hình vào đó.</translation>
    </message>
    <message>
        <source>Save or cancel this one first.</source>
        <translation>Hãy lưu hoặc hủy kịch bản này trước.</translation>
    </message>
</context>
<context>
    <name>spp::flood::BasePage</name>
    <message>
        <source>New base scenario</source>
        <translation>Kịch bản nền mới</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Sửa %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Writes the file and takes it as the base (Ctrl+S)</source>
        <translation>Ghi tệp và lấy làm nền (Ctrl+S)</translation>
    </message>
    <message>
        <source>Base scenario</source>
        <translation>Kịch bản nền</translation>
    </message>
    <message>
        <source>A base scenario says over what ground the water runs, what rain falls and what comes in at the rim. Begin one here, or edit the chosen one from the panel.</source>
        <translation>Kịch bản nền cho biết nước chảy trên mặt đất nào, mưa bao nhiêu và nước gì vào ở ranh. Lập mới ở đây, hoặc sửa kịch bản đang chọn từ bảng bên.</translation>
    </message>
    <message>
        <source>New base scenario…</source>
        <translation>Kịch bản nền mới…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Leaves all files as they are</source>
        <translation>Giữ nguyên mọi tệp</translation>
    </message>
</context>
<context>
    <name>spp::flood::BaseSection</name>
    <message>
        <source>Base</source>
        <translation>Kịch bản nền</translation>
    </message>
    <message>
        <source>Choose the flood scenario that the proposal is compared with</source>
        <translation>Chọn kịch bản ngập để so với phương án</translation>
    </message>
    <message>
        <source>Choose a scenario file…</source>
        <translation>Chọn tệp kịch bản…</translation>
    </message>
    <message>
        <source>Begin a proposal or open one; changes are saved at once</source>
        <translation>Tạo hoặc mở phương án; thay đổi được lưu ngay</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Phương án mới</translation>
    </message>
    <message>
        <source>Open a proposal…</source>
        <translation>Mở phương án…</translation>
    </message>
    <message>
        <source>%1 × %2 cells of %3 m</source>
        <translation>%1 × %2 ô %3 m</translation>
    </message>
    <message>
        <source>edits: %1</source>
        <translation>sửa mặt đất: %1</translation>
    </message>
    <message>
        <source>structures: %1</source>
        <translation>công trình: %1</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Đang đọc %1 …</translation>
    </message>
    <message>
        <source>No base scenario</source>
        <translation>Chưa có kịch bản nền</translation>
    </message>
    <message>
        <source>No proposal yet: the first drawing begins one.</source>
        <translation>Chưa có phương án: nét vẽ đầu tiên sẽ tạo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>on ground of %1 m</source>
        <translation>trên mặt đất có ô %1 m</translation>
    </message>
    <message>
        <source>New base scenario…</source>
        <translation>Kịch bản nền mới…</translation>
    </message>
    <message>
        <source>Terrain, roughness, rain and water levels in a form</source>
        <translation>Địa hình, độ nhám, mưa và mực nước trong một biểu mẫu</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Change the chosen base scenario in the same form</source>
        <translation>Sửa kịch bản nền đang chọn trong cùng biểu mẫu</translation>
    </message>
    <message>
        <source>Choose a scenario file of a flood model (YAML), or make one. The proposal is drawn on its ground, and both run with its rain and tides.</source>
        <translation>Chọn tệp kịch bản của mô hình ngập (YAML), hoặc lập mới. Phương án được vẽ trên mặt đất của nó, và cả hai chạy với mưa và triều của nó.</translation>
    </message>
</context>
<context>
    <name>spp::flood::BuiltStructure</name>
    <message>
        <source>An end lies outside of the model.</source>
        <translation>Một đầu nằm ngoài mô hình.</translation>
    </message>
</context>
<context>
    <name>spp::flood::CarriedGrid</name>
    <message>
        <source>The raster could not be carried over: %1.</source>
        <translation>Không chuyển được raster: %1.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Pair of scenarios that is shown</source>
        <translation>Cặp kịch bản đang xem</translation>
    </message>
</context>
<context>
    <name>spp::flood::ChartInks</name>
    <message>
        <source>&quot;%1&quot; is no colour.</source>
        <translation>“%1” không phải là màu.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ChartPage</name>
    <message>
        <source>Save the chart</source>
        <translation>Lưu biểu đồ</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Ảnh (*.png)</translation>
    </message>
    <message>
        <source>The chart could not be saved</source>
        <translation>Không lưu được biểu đồ</translation>
    </message>
    <message>
        <source>The chart was saved: %1</source>
        <translation>Đã lưu biểu đồ: %1</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Mở ảnh</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Show the numbers instead of the chart</source>
        <translation>Hiện số liệu thay cho biểu đồ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy the numbers with their headers for a spreadsheet</source>
        <translation>Sao chép số liệu kèm tiêu đề cột để dán vào bảng tính</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save the chart or its numbers as a file</source>
        <translation>Lưu biểu đồ hoặc số liệu thành tệp</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Ảnh (PNG)…</translation>
    </message>
    <message>
        <source>Numbers (XLSX)…</source>
        <translation>Số liệu (XLSX)…</translation>
    </message>
</context>
<context>
    <name>spp::flood::ChartTime</name>
    <message>
        <source>Time (min)</source>
        <translation>Thời gian (phút)</translation>
    </message>
    <message>
        <source>Time (h)</source>
        <translation>Thời gian (giờ)</translation>
    </message>
    <message>
        <source>Time (days)</source>
        <translation>Thời gian (ngày)</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 ngày</translation>
    </message>
</context>
<context>
    <name>spp::flood::ChartsPart</name>
    <message>
        <source>Read the colours of charts</source>
        <translation>Đọc màu của biểu đồ</translation>
    </message>
    <message>
        <source>Water at a place</source>
        <translation>Nước tại một điểm</translation>
    </message>
    <message>
        <source>Click on the map: depth or level over time.</source>
        <translation>Bấm lên bản đồ: độ sâu hoặc mực nước theo thời gian.</translation>
    </message>
    <message>
        <source>Section along a line</source>
        <translation>Mặt cắt theo tuyến</translation>
    </message>
    <message>
        <source>Draw on the map: ground and water along it.</source>
        <translation>Vẽ lên bản đồ: mặt đất và mặt nước dọc tuyến.</translation>
    </message>
    <message>
        <source>Hydrograph; depth over time</source>
        <translation>Đường quá trình; độ sâu theo thời gian</translation>
    </message>
    <message>
        <source>Cross-section; profile</source>
        <translation>Trắc ngang; trắc dọc</translation>
    </message>
</context>
<context>
    <name>spp::flood::Comparability</name>
    <message>
        <source>event of %1</source>
        <translation>trận ngày %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>năm %1</translation>
    </message>
    <message>
        <source>pathway %1</source>
        <translation>kịch bản tương lai %1</translation>
    </message>
    <message>
        <source>sea level rise %1 m</source>
        <translation>nước biển dâng %1 m</translation>
    </message>
    <message>
        <source>subsidence %1 m</source>
        <translation>lún %1 m</translation>
    </message>
    <message>
        <source>gates open</source>
        <translation>cống mở</translation>
    </message>
    <message>
        <source>gates shut</source>
        <translation>cống đóng</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>%1 and %2 do not lie on the same grid.</source>
        <translation>%1 và %2 không nằm trên cùng một lưới.</translation>
    </message>
    <message>
        <source>Run both on one grid: nothing is resampled, since that alone would change depths.</source>
        <translation>Hãy chạy cả hai trên một lưới: không lấy mẫu lại vì riêng việc đó đã làm thay đổi độ sâu.</translation>
    </message>
    <message>
        <source>The scenario %1 has no depths.</source>
        <translation>Kịch bản %1 không có độ sâu.</translation>
    </message>
    <message>
        <source>Base and proposal are the same scenario.</source>
        <translation>Kịch bản nền và phương án là cùng một kịch bản.</translation>
    </message>
    <message>
        <source>Other forcing. %1: %2. %3: %4. What differs is not the project&apos;s alone.</source>
        <translation>Điều kiện nước khác nhau. %1: %2. %3: %4. Chênh lệch không chỉ do dự án.</translation>
    </message>
    <message>
        <source>%1 and %2 were computed with other settings. %3. What differs is not the project&apos;s alone.</source>
        <translation>%1 và %2 được tính với thông số khác nhau. %3. Chênh lệch không chỉ do dự án.</translation>
    </message>
</context>
<context>
    <name>spp::flood::CompareChoice</name>
    <message>
        <source>Base and proposal must hold as many scenarios.</source>
        <translation>Kịch bản nền và phương án phải có cùng số kịch bản.</translation>
    </message>
</context>
<context>
    <name>spp::flood::CompareCommand</name>
    <message>
        <source>%1 must not be negative.</source>
        <translation>%1 không được âm.</translation>
    </message>
    <message>
        <source>the same with it, as many and in the same order</source>
        <translation>kịch bản có dự án, cùng số lượng và thứ tự</translation>
    </message>
    <message>
        <source>what a project changes: depths, classes, damage, neighbours</source>
        <translation>dự án làm thay đổi gì: độ sâu, cấp ngập, thiệt hại, thửa lân cận</translation>
    </message>
    <message>
        <source>hazard classes; default: depth</source>
        <translation>thang cấp ngập; mặc định: depth</translation>
    </message>
    <message>
        <source>a cell is wet from this depth; default: 0.05</source>
        <translation>ô là ngập từ độ sâu này; mặc định: 0.05</translation>
    </message>
    <message>
        <source>a neighbour gains when it gains more than this; default: 0.01</source>
        <translation>thửa lân cận bị dâng nước khi vượt mức này; mặc định: 0.01</translation>
    </message>
    <message>
        <source>the project&apos;s ground: polygons</source>
        <translation>khu đất dự án: vùng trong tệp</translation>
    </message>
    <message>
        <source>of --site, where it does not say</source>
        <translation>của --site, khi tệp không nêu</translation>
    </message>
    <message>
        <source>the project&apos;s ground: parcels</source>
        <translation>khu đất dự án: thửa đất</translation>
    </message>
    <message>
        <source>the project&apos;s ground: a planning cell</source>
        <translation>khu đất dự án: ô quy hoạch</translation>
    </message>
    <message>
        <source>the project&apos;s ground: that of a case</source>
        <translation>khu đất dự án: của một hồ sơ</translation>
    </message>
    <message>
        <source>write the result to the theme flood-changes, which reviews read</source>
        <translation>ghi kết quả vào lớp flood-changes để việc kiểm tra đọc</translation>
    </message>
    <message>
        <source>day of the comparison; default: today</source>
        <translation>ngày so sánh; mặc định: hôm nay</translation>
    </message>
    <message>
        <source>threads to compute with; default: all; the result is the same</source>
        <translation>số luồng tính toán; mặc định: tất cả; kết quả như nhau</translation>
    </message>
    <message>
        <source>new folder for change-N.tif, comparison.gpkg, .csv and .json</source>
        <translation>thư mục mới cho change-N.tif, comparison.gpkg, .csv và .json</translation>
    </message>
    <message>
        <source>scenarios without the project, or folders of runs or rasters of depth, parted by commas</source>
        <translation>kịch bản chưa có dự án, hoặc thư mục lượt tính hay raster độ sâu, cách nhau bằng dấu phẩy</translation>
    </message>
</context>
<context>
    <name>spp::flood::CompareDesk</name>
    <message>
        <source>The flood scenarios could not be read</source>
        <translation>Không đọc được các kịch bản ngập</translation>
    </message>
    <message>
        <source>Cases and planning cells could not be read</source>
        <translation>Không đọc được hồ sơ và ô quy hoạch</translation>
    </message>
    <message>
        <source>Comparing floods</source>
        <translation>Đang so sánh ngập</translation>
    </message>
    <message>
        <source>Flood comparison</source>
        <translation>So sánh ngập</translation>
    </message>
    <message>
        <source>The changes could not be drawn</source>
        <translation>Không vẽ được thay đổi</translation>
    </message>
    <message>
        <source>“%1” is recorded already, on %2. Record again to replace it: the earlier one is then lost.</source>
        <translation>Đã có “%1”, ghi ngày %2. Bấm ghi lần nữa để thay: bản trước sẽ mất.</translation>
    </message>
    <message>
        <source>“%1” was recorded: reviews of its ground cite it now.</source>
        <translation>Đã ghi “%1”: việc kiểm tra khu đất này sẽ dẫn kết quả đó.</translation>
    </message>
    <message>
        <source>Folder for the comparison</source>
        <translation>Thư mục cho kết quả so sánh</translation>
    </message>
    <message>
        <source>Writing the comparison</source>
        <translation>Đang ghi kết quả so sánh</translation>
    </message>
    <message>
        <source>The comparison was written: %1</source>
        <translation>Đã ghi kết quả so sánh: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>The comparison could not be written</source>
        <translation>Không ghi được kết quả so sánh</translation>
    </message>
</context>
<context>
    <name>spp::flood::CompareLayers</name>
    <message>
        <source>Change of depth: %1</source>
        <translation>Thay đổi độ sâu: %1</translation>
    </message>
    <message>
        <source>Neighbours that gain: %1</source>
        <translation>Thửa lân cận bị dâng nước: %1</translation>
    </message>
    <message>
        <source>Site of the project</source>
        <translation>Khu đất dự án</translation>
    </message>
</context>
<context>
    <name>spp::flood::ComparePanel</name>
    <message>
        <source>The choices above are others now: compare again.</source>
        <translation>Lựa chọn ở trên đã khác: hãy so sánh lại.</translation>
    </message>
    <message>
        <source>Depths, classes, damage and neighbours: proposal less base</source>
        <translation>Độ sâu, cấp, thiệt hại, thửa lân cận: phương án trừ kịch bản nền</translation>
    </message>
    <message>
        <source>Say which ground the project takes, or choose no site.</source>
        <translation>Hãy cho biết khu đất dự án, hoặc chọn không có khu đất.</translation>
    </message>
    <message>
        <source>The territory is open to read only.</source>
        <translation>Địa bàn đang mở chỉ để đọc.</translation>
    </message>
    <message>
        <source>Writes it to the theme of flood changes, which the planning review and its dossier cite</source>
        <translation>Ghi vào lớp thay đổi ngập, để kiểm tra quy hoạch và bộ kết quả dẫn lại</translation>
    </message>
    <message>
        <source>Only a comparison with a site and parcels can be recorded.</source>
        <translation>Chỉ ghi được so sánh có khu đất và có thửa đất.</translation>
    </message>
    <message>
        <source>The territory has no flood scenario yet: add results above, or run a pair.</source>
        <translation>Địa bàn chưa có kịch bản ngập: hãy thêm kết quả ở trên, hoặc chạy một cặp.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Kịch bản nền</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Phương án đề nghị</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Thang cấp</translation>
    </message>
    <message>
        <source>Wet, rise</source>
        <translation>Ngập, dâng</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Khu đất</translation>
    </message>
    <message>
        <source>A cell is wet from this depth on</source>
        <translation>Ô lưới là ngập từ độ sâu này</translation>
    </message>
    <message>
        <source>A neighbour gains when its water rises by more than this</source>
        <translation>Thửa lân cận bị dâng nước khi nước dâng quá mức này</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Name of the record</source>
        <translation>Tên bản ghi</translation>
    </message>
    <message>
        <source>Name under which reviews cite the comparison</source>
        <translation>Tên để việc kiểm tra dẫn lại kết quả so sánh</translation>
    </message>
    <message>
        <source>Record for reviews</source>
        <translation>Ghi cho việc kiểm tra</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Maps, layers, table and JSON in a new folder</source>
        <translation>Bản đồ, lớp, bảng và JSON trong thư mục mới</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Đang dừng …</translation>
    </message>
    <message>
        <source>No other scenario lies on the grid of this base with the same forcing: choose a proposal, or run a pair.</source>
        <translation>Không có kịch bản khác cùng lưới và cùng điều kiện nước với kịch bản nền này: hãy chọn phương án, hoặc chạy một cặp.</translation>
    </message>
</context>
<context>
    <name>spp::flood::CompareSummary</name>
    <message>
        <source>Neighbours: not known</source>
        <translation>Thửa lân cận: chưa rõ</translation>
    </message>
    <message>
        <source>The territory has no parcels.</source>
        <translation>Địa bàn không có thửa đất.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 parcels outside of the site gain more than %4, %5 are not known</source>
        <translation>%1: %2 trong %3 thửa ngoài khu đất bị dâng nước quá %4, %5 thửa chưa rõ</translation>
    </message>
    <message>
        <source>%1 neighbours gain, at most %2 cm</source>
        <translation>%1 thửa lân cận bị dâng nước, nhiều nhất %2 cm</translation>
    </message>
    <message>
        <source>No neighbour is known to gain, %1 not known</source>
        <translation>Chưa thấy thửa lân cận bị dâng nước, %1 thửa chưa rõ</translation>
    </message>
    <message>
        <source>No neighbour gains more than %1</source>
        <translation>Không thửa lân cận nào dâng quá %1</translation>
    </message>
    <message>
        <source>Newly wet: %1</source>
        <translation>Mới ngập: %1</translation>
    </message>
    <message>
        <source>%1: newly dry %2, not known %3</source>
        <translation>%1: mới hết ngập %2, chưa rõ %3</translation>
    </message>
    <message>
        <source>Displaced storage: no site</source>
        <translation>Trữ nước bị chiếm: không có khu đất</translation>
    </message>
    <message>
        <source>Choose the site of the project to know what storage it displaces.</source>
        <translation>Chọn khu đất dự án để biết thể tích trữ nước bị chiếm.</translation>
    </message>
    <message>
        <source>Displaced storage: %1 m³</source>
        <translation>Trữ nước bị chiếm: %1 m³</translation>
    </message>
    <message>
        <source>%1: water that stood in the site and no longer does</source>
        <translation>%1: nước từng đọng trong khu đất nay không còn</translation>
    </message>
    <message>
        <source>Damage: not known</source>
        <translation>Thiệt hại: chưa rõ</translation>
    </message>
    <message>
        <source>The change of damage needs buildings in the territory.</source>
        <translation>Muốn tính thay đổi thiệt hại, địa bàn phải có nhà.</translation>
    </message>
    <message>
        <source>Damage: %1 m² of floor</source>
        <translation>Thiệt hại: %1 m² sàn</translation>
    </message>
    <message>
        <source>%1: floor destroyed in the proposal less that in the base</source>
        <translation>%1: sàn hư hỏng ở phương án trừ sàn hư hỏng ở kịch bản nền</translation>
    </message>
    <message>
        <source>Damage: %1 m² of floor a year</source>
        <translation>Thiệt hại: %1 m² sàn mỗi năm</translation>
    </message>
    <message>
        <source>Expected in a year with tail; without tail %1 m²</source>
        <translation>Kỳ vọng mỗi năm có phần đuôi; không có đuôi %1 m²</translation>
    </message>
</context>
<context>
    <name>spp::flood::ComparedSide</name>
    <message>
        <source>The scenario %1 has no depths.</source>
        <translation>Kịch bản %1 không có độ sâu.</translation>
    </message>
    <message>
        <source>carried over, %1; %2</source>
        <translation>đã chuyển hệ tọa độ, %1; %2</translation>
    </message>
</context>
<context>
    <name>spp::flood::Comparison</name>
    <message>
        <source>--base and --proposal must name as many scenarios.</source>
        <translation>--base và --proposal phải nêu cùng số kịch bản.</translation>
    </message>
    <message>
        <source>The territory has no parcels: neighbours are not known.</source>
        <translation>Địa bàn không có thửa đất: chưa rõ thửa lân cận.</translation>
    </message>
    <message>
        <source>%1 m² are known in only one of %2 and %3.</source>
        <translation>%1 m² chỉ có số liệu ở một trong hai: %2 và %3.</translation>
    </message>
    <message>
        <source>%1: V unknown, assumed 0.</source>
        <translation>%1: không biết V, coi bằng 0.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ComparisonFiles</name>
    <message>
        <source>The file styles/%1.qml is missing.</source>
        <translation>Thiếu tệp styles/%1.qml.</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>Đã dừng ghi.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ComparisonJson</name>
    <message>
        <source>A parcel with more than half of its ground in the site belongs to the project; of the others only cells whose middle lies outside of the site count.</source>
        <translation>Thửa có hơn một nửa diện tích trong khu đất thuộc dự án; với các thửa khác chỉ tính ô có tâm ngoài khu đất.</translation>
    </message>
    <message>
        <source>greatest rise</source>
        <translation>dâng lớn nhất</translation>
    </message>
    <message>
        <source>greatest fall</source>
        <translation>hạ lớn nhất</translation>
    </message>
    <message>
        <source>newly wet</source>
        <translation>mới ngập</translation>
    </message>
    <message>
        <source>newly dry</source>
        <translation>mới hết ngập</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>displaced storage</source>
        <translation>thể tích trữ nước bị chiếm</translation>
    </message>
    <message>
        <source>neighbours that gain more than %1 m</source>
        <translation>thửa lân cận dâng hơn %1 m</translation>
    </message>
    <message>
        <source>%1 of %2, at most %3 m; %4 not known</source>
        <translation>%1 trên %2, nhiều nhất %3 m; %4 chưa rõ</translation>
    </message>
    <message>
        <source>floor destroyed</source>
        <translation>sàn hư hỏng</translation>
    </message>
    <message>
        <source>Expected in a year: %1 m² of floor without tail, %2 with tail
</source>
        <translation>Kỳ vọng mỗi năm: %1 m² sàn không tính đuôi, %2 có đuôi
</translation>
    </message>
    <message>
        <source>%1 m²; %2 buildings not known</source>
        <translation>%1 m²; %2 nhà không rõ</translation>
    </message>
</context>
<context>
    <name>spp::flood::ComparisonLists</name>
    <message>
        <source>not known</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>khô</translation>
    </message>
    <message>
        <source>Class before</source>
        <translation>Cấp trước</translation>
    </message>
    <message>
        <source>Class after</source>
        <translation>Cấp sau</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Diện tích</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Thửa lân cận</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Phường, xã</translation>
    </message>
    <message>
        <source>Greatest rise</source>
        <translation>Dâng lớn nhất</translation>
    </message>
    <message>
        <source>Mean change</source>
        <translation>Thay đổi trung bình</translation>
    </message>
    <message>
        <source>and %1 more, with --out or --json
</source>
        <translation>và %1 thửa nữa, xem bằng --out hoặc --json
</translation>
    </message>
</context>
<context>
    <name>spp::flood::ComparisonRecord</name>
    <message>
        <source>Only a comparison with a site and with parcels can be recorded.</source>
        <translation>Chỉ ghi được so sánh có khu đất và có thửa đất.</translation>
    </message>
    <message>
        <source>Say --case, --zone, --parcel or --site.</source>
        <translation>Hãy nêu --case, --zone, --parcel hoặc --site.</translation>
    </message>
    <message>
        <source>No comparison &quot;%1&quot; is recorded.</source>
        <translation>Không có bản so sánh “%1” nào được ghi.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ComparisonSite</name>
    <message>
        <source>%1 has no polygon.</source>
        <translation>%1 không có vùng.</translation>
    </message>
    <message>
        <source>The parcels have no outline.</source>
        <translation>Các thửa đất không có ranh giới.</translation>
    </message>
    <message>
        <source>planning cell %1</source>
        <translation>ô quy hoạch %1</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>hồ sơ %1</translation>
    </message>
    <message>
        <source>Say one of --site, --parcel, --zone and --case.</source>
        <translation>Chỉ nêu một trong --site, --parcel, --zone và --case.</translation>
    </message>
    <message>
        <source>The site is no polygon.</source>
        <translation>Khu đất không phải là vùng.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ControlForm</name>
    <message>
        <source>At start, 0–1</source>
        <translation>Ban đầu, 0–1</translation>
    </message>
    <message>
        <source>Opens in, min</source>
        <translation>Mở trong, phút</translation>
    </message>
    <message>
        <source>Shuts in, min</source>
        <translation>Đóng trong, phút</translation>
    </message>
    <message>
        <source>0: shut, 1: wide open. The first rule that applies decides; where none does, the time table.</source>
        <translation>0: đóng, 1: mở hết. Quy tắc đầu tiên đúng quyết định; không có thì theo lịch.</translation>
    </message>
    <message>
        <source>While the level at a place is at least the first number and below the second, the structure opens so far (0 to 1).</source>
        <translation>Khi mực nước tại vị trí từ số thứ nhất đến dưới số thứ hai, công trình mở đến mức này (0 đến 1).</translation>
    </message>
    <message>
        <source>From this hour of the run on it opens so far (0 to 1).</source>
        <translation>Từ giờ này của lượt tính, công trình mở đến mức này (0 đến 1).</translation>
    </message>
</context>
<context>
    <name>spp::flood::CropLayers</name>
    <message>
        <source>Writing was stopped.</source>
        <translation>Đã dừng ghi.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
</context>
<context>
    <name>spp::flood::CropLines</name>
    <message>
        <source>%1 – under %2 %3</source>
        <translation>%1 – dưới %2 %3</translation>
    </message>
    <message>
        <source>from %1 %2</source>
        <translation>từ %1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
</context>
<context>
    <name>spp::flood::CropLossClasses</name>
    <message>
        <source>&quot;%1&quot; is no colour.</source>
        <translation>“%1” không phải là màu.</translation>
    </message>
    <message>
        <source>The shares of &quot;up_to&quot; must rise; the last class has none.</source>
        <translation>Các tỷ lệ “up_to” phải tăng dần; cấp cuối không có.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Thiếu tệp %1.</translation>
    </message>
</context>
<context>
    <name>spp::flood::CropPage</name>
    <message>
        <source>Crop</source>
        <translation>Cây trồng</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Tần suất</translation>
    </message>
    <message>
        <source>Wet (ha)</source>
        <translation>Ngập (ha)</translation>
    </message>
    <message>
        <source>Not known (ha)</source>
        <translation>Chưa rõ (ha)</translation>
    </message>
    <message>
        <source>Lost (ha)</source>
        <translation>Mất (ha)</translation>
    </message>
    <message>
        <source>Value lost</source>
        <translation>Giá trị mất</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>chưa xác định</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Độ sâu</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Thời gian ngập</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>Diện tích (ha)</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Cây trồng</translation>
    </message>
    <message>
        <source>Whole territory</source>
        <translation>Toàn địa bàn</translation>
    </message>
    <message>
        <source>By commune</source>
        <translation>Theo phường, xã</translation>
    </message>
    <message>
        <source>By depth and duration</source>
        <translation>Theo độ sâu và thời gian</translation>
    </message>
    <message>
        <source>What the losses are added up by</source>
        <translation>Thiệt hại được cộng theo</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Không có dòng nào khớp bộ lọc.</translation>
    </message>
    <message>
        <source>Choose a crop damage table under Subjects and a stage of growth, then calculate.</source>
        <translation>Chọn bảng thiệt hại cây trồng ở mục Đối tượng và giai đoạn sinh trưởng, rồi tính.</translation>
    </message>
    <message>
        <source>average year, without tail</source>
        <translation>năm trung bình, không đuôi</translation>
    </message>
    <message>
        <source>average year, with tail</source>
        <translation>năm trung bình, có đuôi</translation>
    </message>
</context>
<context>
    <name>spp::flood::CropRun</name>
    <message>
        <source>The theme &quot;%1&quot; has no field &quot;%2&quot;, which says where the crop &quot;%3&quot; grows.</source>
        <translation>Lớp &quot;%1&quot; không có trường &quot;%2&quot; cho biết nơi trồng &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>%1: nothing in &quot;%2&quot; has one of the codes %3.</source>
        <translation>%1: trong &quot;%2&quot; không có gì mang một trong các mã %3.</translation>
    </message>
    <message>
        <source>%1: %2 features of %3 ha bear it in a part that is not drawn; they are left out.</source>
        <translation>%1: %2 đối tượng (%3 ha) chỉ trồng một phần không được vẽ; không tính vào.</translation>
    </message>
    <message>
        <source>%1: the flood of %2 years destroys less than a more frequent one; the scenarios do not fit together.</source>
        <translation>%1: trận ngập %2 năm gây mất ít hơn một trận thường xuyên hơn; các kịch bản không khớp nhau.</translation>
    </message>
    <message>
        <source>%1, %2: the loss is unknown, the scenario has no depths.</source>
        <translation>%1, %2: thiệt hại chưa rõ, kịch bản không có độ sâu.</translation>
    </message>
    <message>
        <source>%1, %2: the loss is unknown, the scenario has no durations.</source>
        <translation>%1, %2: thiệt hại chưa rõ, kịch bản không có thời gian ngập.</translation>
    </message>
    <message>
        <source>%1, %2: on %3 ha the water is deeper or stays longer than the table reaches; its last shares are taken.</source>
        <translation>%1, %2: trên %3 ha nước sâu hơn hoặc lâu hơn phạm vi của bảng; lấy tỷ lệ cuối bảng.</translation>
    </message>
    <message>
        <source>%1: no value of a hectare is stated for the day; losses are told in hectares alone.</source>
        <translation>%1: không có giá trị một hecta cho ngày này; thiệt hại chỉ nêu bằng hecta.</translation>
    </message>
    <message>
        <source>The theme %1 has no polygons.</source>
        <translation>Lớp %1 không có vùng.</translation>
    </message>
</context>
<context>
    <name>spp::flood::CropTable</name>
    <message>
        <source>&quot;%1&quot; must be a day such as 2026-11-22.</source>
        <translation>&quot;%1&quot; phải là ngày, ví dụ 2026-11-22.</translation>
    </message>
    <message>
        <source>&quot;mark&quot; must be V, S or M.</source>
        <translation>&quot;mark&quot; phải là V, S hoặc M.</translation>
    </message>
    <message>
        <source>A row needs &quot;depth_m&quot; and in &quot;share&quot; one number for each of &quot;duration_h&quot;.</source>
        <translation>Mỗi dòng cần &quot;depth_m&quot; và trong &quot;share&quot; một số cho mỗi giá trị của &quot;duration_h&quot;.</translation>
    </message>
    <message>
        <source>&quot;per_ha&quot; must be above 0.</source>
        <translation>&quot;per_ha&quot; phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>&quot;between&quot; must be linear or step.</source>
        <translation>&quot;between&quot; phải là linear hoặc step.</translation>
    </message>
    <message>
        <source>The stage &quot;%1&quot; stands there twice.</source>
        <translation>Giai đoạn &quot;%1&quot; có hai lần.</translation>
    </message>
    <message>
        <source>A crop needs a stage of its growth.</source>
        <translation>Cây trồng cần một giai đoạn sinh trưởng.</translation>
    </message>
    <message>
        <source>The times of two values overlap.</source>
        <translation>Thời hạn của hai giá trị chồng nhau.</translation>
    </message>
    <message>
        <source>&quot;codes&quot; must name what bears the crop.</source>
        <translation>&quot;codes&quot; phải nêu mã của nơi trồng.</translation>
    </message>
    <message>
        <source>%1, %2: the loss at %3 m and %4 h is below that of shallower or shorter water.</source>
        <translation>%1, %2: tỷ lệ mất ở %3 m và %4 h nhỏ hơn của nước nông hơn hoặc ngắn hơn.</translation>
    </message>
    <message>
        <source>The crop &quot;%1&quot; stands there twice.</source>
        <translation>Cây trồng &quot;%1&quot; có hai lần.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Thiếu tệp %1.</translation>
    </message>
    <message>
        <source>The crop damage table has no crop.</source>
        <translation>Bảng thiệt hại cây trồng không có cây nào.</translation>
    </message>
    <message>
        <source>Enter the crops of your place; the file says how. Name it with --crops.</source>
        <translation>Hãy nhập cây trồng của địa phương; trong tệp có chỉ dẫn. Nêu tệp bằng --crops.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no stage of a crop; there are %2.</source>
        <translation>&quot;%1&quot; không phải giai đoạn của cây trồng; có %2.</translation>
    </message>
    <message>
        <source>Say which with --stage.</source>
        <translation>Nêu bằng --stage.</translation>
    </message>
    <message>
        <source>No crop damage table with the stage &quot;%1&quot; holds on %2.</source>
        <translation>Không có bảng thiệt hại với giai đoạn &quot;%1&quot; có hiệu lực ngày %2.</translation>
    </message>
    <message>
        <source>&quot;dossier_stage&quot;: no crop has the stage &quot;%1&quot;.</source>
        <translation>“dossier_stage”: không cây trồng nào có giai đoạn “%1”.</translation>
    </message>
</context>
<context>
    <name>spp::flood::CropTables</name>
    <message>
        <source>unknown</source>
        <translation>chưa xác định</translation>
    </message>
    <message>
        <source>%1, expected in a year: unknown
</source>
        <translation>%1, kỳ vọng mỗi năm: chưa rõ
</translation>
    </message>
    <message>
        <source>%1, expected in a year: %2 ha without tail, %3 ha with tail
</source>
        <translation>%1, kỳ vọng mỗi năm: %2 ha không tính đuôi, %3 ha có đuôi
</translation>
    </message>
    <message>
        <source>%1, expected in a year: %2 without tail, %3 with tail
</source>
        <translation>%1, kỳ vọng mỗi năm: %2 không tính đuôi, %3 có đuôi
</translation>
    </message>
    <message>
        <source>%1: %2 ha that a scenario does not know are left out of it
</source>
        <translation>%1: không tính %2 ha mà một kịch bản chưa rõ
</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Cây trồng</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Độ sâu</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Thời gian ngập</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>Diện tích (ha)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
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
        <source>Wet (ha)</source>
        <translation>Ngập (ha)</translation>
    </message>
    <message>
        <source>Dry (ha)</source>
        <translation>Khô (ha)</translation>
    </message>
    <message>
        <source>Not known (ha)</source>
        <translation>Chưa rõ (ha)</translation>
    </message>
    <message>
        <source>Lost (ha)</source>
        <translation>Mất (ha)</translation>
    </message>
    <message>
        <source>Value lost</source>
        <translation>Giá trị mất</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>A year, without tail (ha)</source>
        <translation>Mỗi năm, không đuôi (ha)</translation>
    </message>
    <message>
        <source>A year, with tail (ha)</source>
        <translation>Mỗi năm, có đuôi (ha)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Cây trồng</translation>
    </message>
    <message>
        <source>Crops by depth and duration</source>
        <translation>Cây trồng theo độ sâu</translation>
    </message>
</context>
<context>
    <name>spp::flood::CurveField</name>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Mưa đều</translation>
    </message>
    <message>
        <source>One value</source>
        <translation>Một giá trị</translation>
    </message>
    <message>
        <source>Table over time</source>
        <translation>Bảng theo thời gian</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Như trong tệp</translation>
    </message>
    <message>
        <source>Each value holds until the next time.</source>
        <translation>Mỗi giá trị giữ đến mốc sau.</translation>
    </message>
    <message>
        <source>In straight lines from value to value.</source>
        <translation>Nối thẳng từ giá trị này sang giá trị sau.</translation>
    </message>
    <message>
        <source>The table needs a row.</source>
        <translation>Bảng cần ít nhất một dòng.</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Mưa</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mực nước</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Lưu lượng</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Cường độ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Kéo dài</translation>
    </message>
    <message>
        <source>the whole run</source>
        <translation>suốt lần chạy</translation>
    </message>
</context>
<context>
    <name>spp::flood::DamageChange</name>
    <message>
        <source>Two pairs are of T = %1 years: the damage of a year is left out.</source>
        <translation>Hai cặp cùng T = %1 năm: bỏ qua thiệt hại hằng năm.</translation>
    </message>
    <message>
        <source>The change of damage needs buildings in the territory: import them into the theme buildings.</source>
        <translation>Thay đổi thiệt hại cần có nhà trong địa bàn: hãy nhập nhà vào lớp buildings.</translation>
    </message>
</context>
<context>
    <name>spp::flood::DamageCurves</name>
    <message>
        <source>&quot;depth_m&quot; and &quot;share&quot; must have as many numbers.</source>
        <translation>&quot;depth_m&quot; và &quot;share&quot; phải có cùng số lượng số.</translation>
    </message>
    <message>
        <source>The curve &quot;%1&quot; stands there twice.</source>
        <translation>Đường cong &quot;%1&quot; có hai lần.</translation>
    </message>
    <message>
        <source>The use &quot;%1&quot; has two curves.</source>
        <translation>Công năng &quot;%1&quot; có hai đường cong.</translation>
    </message>
    <message>
        <source>Exactly one curve must be the default.</source>
        <translation>Phải có đúng một đường cong mặc định.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Thiếu tệp %1.</translation>
    </message>
</context>
<context>
    <name>spp::flood::DamagePage</name>
    <message>
        <source>Yearly probability (%)</source>
        <translation>Tần suất năm (%)</translation>
    </message>
    <message>
        <source>Floor destroyed (m²)</source>
        <translation>Sàn hư hỏng (m²)</translation>
    </message>
    <message>
        <source>Floor destroyed over yearly probability</source>
        <translation>Sàn hư hỏng theo tần suất năm</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Thiệt hại</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Nhà</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Cây trồng</translation>
    </message>
    <message>
        <source>Whose damage is shown</source>
        <translation>Thiệt hại của đối tượng nào</translation>
    </message>
</context>
<context>
    <name>spp::flood::DamageTable</name>
    <message>
        <source>average year</source>
        <translation>năm trung bình</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Thiệt hại</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Tần suất</translation>
    </message>
    <message>
        <source>Floor destroyed (m²)</source>
        <translation>Sàn hư hỏng (m²)</translation>
    </message>
    <message>
        <source>Buildings not known</source>
        <translation>Nhà chưa rõ</translation>
    </message>
    <message>
        <source>A year, without tail (m²)</source>
        <translation>Mỗi năm, không đuôi (m²)</translation>
    </message>
    <message>
        <source>A year, with tail (m²)</source>
        <translation>Mỗi năm, có đuôi (m²)</translation>
    </message>
    <message>
        <source>Calculate the exposure of buildings to see their damage.</source>
        <translation>Hãy tính nhà bị ảnh hưởng để thấy thiệt hại.</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Không có dòng nào khớp bộ lọc.</translation>
    </message>
    <message>
        <source>Damage needs buildings among the subjects, and depths in every scenario.</source>
        <translation>Muốn có thiệt hại, phải chọn nhà và mọi kịch bản phải có độ sâu.</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Ghi chú: %1</translation>
    </message>
</context>
<context>
    <name>spp::flood::DrawTool</name>
    <message>
        <source>An area needs three corners at least.</source>
        <translation>Vùng cần ít nhất ba đỉnh.</translation>
    </message>
    <message>
        <source>Two points are needed at least.</source>
        <translation>Cần ít nhất hai điểm.</translation>
    </message>
    <message>
        <source>The sides cross each other.</source>
        <translation>Các cạnh cắt nhau.</translation>
    </message>
    <message>
        <source>Side %1 · bearing %2</source>
        <translation>Cạnh %1 · phương vị %2</translation>
    </message>
    <message>
        <source>This side would cross another one.</source>
        <translation>Cạnh này sẽ cắt cạnh khác.</translation>
    </message>
</context>
<context>
    <name>spp::flood::DrawingNumbers</name>
    <message>
        <source>Ground here %1</source>
        <translation>Mặt đất ở đây %1</translation>
    </message>
    <message>
        <source>Ground %1</source>
        <translation>Mặt đất %1</translation>
    </message>
    <message>
        <source>Ground %1 to %2</source>
        <translation>Mặt đất từ %1 đến %2</translation>
    </message>
    <message>
        <source>Fill to %1: %2</source>
        <translation>Đắp đến %1: %2</translation>
    </message>
    <message>
        <source>Dig to %1: %2</source>
        <translation>Đào đến %1: %2</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Diện tích %1</translation>
    </message>
    <message>
        <source>Length %1</source>
        <translation>Chiều dài %1</translation>
    </message>
    <message>
        <source>No cell of the model lies in it.</source>
        <translation>Không có ô nào của mô hình nằm trong đó.</translation>
    </message>
    <message>
        <source>It parts no two cells of the model.</source>
        <translation>Không ngăn cách hai ô nào của mô hình.</translation>
    </message>
    <message>
        <source>Changes nothing: the ground is as high already.</source>
        <translation>Không đổi gì: mặt đất đã cao như vậy.</translation>
    </message>
    <message>
        <source>Changes nothing: the ground is as low already.</source>
        <translation>Không đổi gì: mặt đất đã thấp như vậy.</translation>
    </message>
    <message>
        <source>Part of it is outside of the model, where nothing changes.</source>
        <translation>Một phần nằm ngoài mô hình, ở đó không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Ground %1 → %2</source>
        <translation>Mặt đất %1 → %2</translation>
    </message>
    <message>
        <source>Both ends lie in one cell of the model (%1).</source>
        <translation>Hai đầu nằm trong cùng một ô của mô hình (%1).</translation>
    </message>
    <message>
        <source>This place is outside of the model.</source>
        <translation>Vị trí này nằm ngoài mô hình.</translation>
    </message>
    <message>
        <source>From ground at %1 to the outside of the model</source>
        <translation>Từ mặt đất %1 ra ngoài mô hình</translation>
    </message>
    <message>
        <source>From the outside of the model to ground at %1</source>
        <translation>Từ ngoài mô hình vào mặt đất %1</translation>
    </message>
    <message>
        <source>Both ends would lie outside of the model.</source>
        <translation>Cả hai đầu sẽ nằm ngoài mô hình.</translation>
    </message>
    <message>
        <source>Outside of the model: the other end must lie in it.</source>
        <translation>Ngoài mô hình: đầu kia phải nằm trong mô hình.</translation>
    </message>
    <message>
        <source>Together %1: %2 filled, %3 dug</source>
        <translation>Tổng %1: đắp %2, đào %3</translation>
    </message>
    <message>
        <source>So large an area is counted once it lies there.</source>
        <translation>Vùng lớn như vậy được tính khi vẽ xong.</translation>
    </message>
    <message>
        <source>The volumes are being counted.</source>
        <translation>Đang tính khối lượng.</translation>
    </message>
    <message>
        <source>The volumes are not counted. &lt;a href=&quot;count&quot;&gt;Count them&lt;/a&gt;</source>
        <translation>Chưa tính khối lượng. &lt;a href=&quot;count&quot;&gt;Tính&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>spp::flood::EditSection</name>
    <message>
        <source>%1: %2. F2 renames, Delete removes.</source>
        <translation>%1: %2. F2 đổi tên, Delete xóa.</translation>
    </message>
    <message>
        <source>Crest</source>
        <translation>Đỉnh</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cao trình</translation>
    </message>
    <message>
        <source>Above the datum of the terrain. Click or type the corners on the map; Enter ends, Esc steps back.</source>
        <translation>Theo mốc cao độ của địa hình. Bấm hoặc gõ các đỉnh trên bản đồ; Enter kết thúc, Esc lùi một bước.</translation>
    </message>
    <message>
        <source>Click or type two points: from where the water comes, to where it goes. Its values are edited afterwards.</source>
        <translation>Bấm hoặc gõ hai điểm: từ nơi nước đến tới nơi nước đi. Thông số sửa sau khi vẽ.</translation>
    </message>
    <message>
        <source>Rename: %1</source>
        <translation>Đổi tên: %1</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>Cao trình của %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Level (m)</source>
        <translation>Cao trình (m)</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Tác động</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Fill, excavation and storage are areas, a dyke is a line; structures join two points.</source>
        <translation>Chưa vẽ gì. San lấp, đào và trữ nước là vùng, đê bao là đường; công trình nối hai điểm.</translation>
    </message>
    <message>
        <source>Area of</source>
        <translation>Lấy vùng</translation>
    </message>
    <message>
        <source>Take the shape of the selected parcel, of a case or of a plan zone</source>
        <translation>Lấy hình của thửa đang chọn, của hồ sơ hoặc của ô quy hoạch</translation>
    </message>
    <message>
        <source>Structure…</source>
        <translation>Công trình…</translation>
    </message>
    <message>
        <source>Its values, rules and rating curve (Enter in the list)</source>
        <translation>Thông số, quy tắc và đường quan hệ lưu lượng (Enter trong danh sách)</translation>
    </message>
    <message>
        <source>Metres above the datum of the terrain</source>
        <translation>Mét, theo mốc cao độ của địa hình</translation>
    </message>
    <message>
        <source>The ground after all edits less the ground before them: what two of them change counts once. Each in the list counts from those above it.</source>
        <translation>Mặt đất sau mọi mục trừ mặt đất trước đó: chỗ hai mục cùng sửa chỉ tính một lần. Mỗi mục trong danh sách tính từ các mục phía trên.</translation>
    </message>
</context>
<context>
    <name>spp::flood::EntryTable</name>
    <message>
        <source>Start</source>
        <translation>Đầu</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Cuối</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Trạm đo</translation>
    </message>
    <message>
        <source>%1, row %2: &quot;%3&quot; needs a number.</source>
        <translation>%1, dòng %2: &quot;%3&quot; cần một số.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>Remove the row (Delete)</source>
        <translation>Xóa dòng (Delete)</translation>
    </message>
    <message>
        <source>Pump curve</source>
        <translation>Đường đặc tính bơm</translation>
    </message>
    <message>
        <source>Head (m)</source>
        <translation>Cột nước (m)</translation>
    </message>
    <message>
        <source>Discharge (m³/s)</source>
        <translation>Lưu lượng (m³/s)</translation>
    </message>
    <message>
        <source>Rules by level</source>
        <translation>Quy tắc theo mực nước</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Tại</translation>
    </message>
    <message>
        <source>≥ m</source>
        <translation>≥ m</translation>
    </message>
    <message>
        <source>&lt; m</source>
        <translation>&lt; m</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Time table</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>≥ h</source>
        <translation>≥ giờ</translation>
    </message>
    <message>
        <source>Rain (mm/h)</source>
        <translation>Mưa (mm/giờ)</translation>
    </message>
    <message>
        <source>Level (m)</source>
        <translation>Mực nước (m)</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Theo thời gian</translation>
    </message>
    <message>
        <source>Time (h)</source>
        <translation>Thời gian (giờ)</translation>
    </message>
</context>
<context>
    <name>spp::flood::ExposureChart</name>
    <message>
        <source>Number</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>Diện tích (ha)</translation>
    </message>
    <message>
        <source>Length (km)</source>
        <translation>Chiều dài (km)</translation>
    </message>
    <message>
        <source>Bars of classes by scenario: %1</source>
        <translation>Cột cấp ngập theo kịch bản: %1</translation>
    </message>
    <message>
        <source>Subject of the chart</source>
        <translation>Đối tượng của biểu đồ</translation>
    </message>
    <message>
        <source>What the bars measure</source>
        <translation>Đại lượng của biểu đồ</translation>
    </message>
</context>
<context>
    <name>spp::flood::ExposureCommand</name>
    <message>
        <source>land, buildings, people, roads and facilities by hazard class, and damage</source>
        <translation>đất, nhà, người, đường và công trình theo cấp ngập; thiệt hại</translation>
    </message>
    <message>
        <source>scenarios, parted by commas; default: all</source>
        <translation>kịch bản, cách nhau bằng dấu phẩy; mặc định: tất cả</translation>
    </message>
    <message>
        <source>hazard classes; default: depth</source>
        <translation>thang cấp ngập; mặc định: depth</translation>
    </message>
    <message>
        <source>parcels, buildings, people, roads, facilities; default: parcels</source>
        <translation>parcels (thửa đất), buildings (nhà), people (người), roads (đường), facilities (công trình); mặc định: parcels</translation>
    </message>
    <message>
        <source>hectares by class in each polygon of these themes, such as zones</source>
        <translation>hecta theo cấp trong từng vùng của các lớp này, ví dụ zones</translation>
    </message>
    <message>
        <source>CSV commune_code,population (* for all) to lay on buildings by floor area; default: the residents they state</source>
        <translation>CSV commune_code,population (* cho tất cả) để phân bổ theo diện tích sàn; mặc định: số người ghi ở nhà</translation>
    </message>
    <message>
        <source>threads to compute with; default: all; the result is the same</source>
        <translation>số luồng tính toán; mặc định: tất cả; kết quả như nhau</translation>
    </message>
    <message>
        <source>new folder for exposure.gpkg, .csv, .xlsx and .json</source>
        <translation>thư mục mới cho exposure.gpkg, .csv, .xlsx và .json</translation>
    </message>
    <message>
        <source>crop damage table (YAML) by depth, duration and stage; default: the profile&apos;s</source>
        <translation>bảng thiệt hại cây trồng (YAML) theo độ sâu, thời gian và giai đoạn; mặc định: của hồ sơ cấu hình</translation>
    </message>
    <message>
        <source>stage of growth at which crops are flooded; they are measured where it is named</source>
        <translation>giai đoạn sinh trưởng khi bị ngập; chỉ tính cây trồng khi nêu giai đoạn</translation>
    </message>
    <message>
        <source>zones, names and crop tables of this day; default: today</source>
        <translation>vùng, tên và bảng cây trồng của ngày này; mặc định: hôm nay</translation>
    </message>
</context>
<context>
    <name>spp::flood::ExposureDamage</name>
    <message>
        <source>The flood of %1 years destroys less than a more frequent one: the scenarios do not fit together.</source>
        <translation>Trận ngập %1 năm gây hại ít hơn trận thường xảy ra hơn: các kịch bản không khớp nhau.</translation>
    </message>
    <message>
        <source>%1 buildings do not state their storeys; %2 taken.</source>
        <translation>%1 nhà không ghi số tầng; lấy %2.</translation>
    </message>
    <message>
        <source>%1 buildings do not state how high their floor is; %2 m taken.</source>
        <translation>%1 nhà không ghi cao độ nền; lấy %2 m.</translation>
    </message>
    <message>
        <source>Damage needs the depths of every scenario.</source>
        <translation>Tính thiệt hại cần độ sâu của mọi kịch bản.</translation>
    </message>
    <message>
        <source>Damage is for relative comparison only: no money until local curves are entered.</source>
        <translation>Thiệt hại chỉ để so sánh tương đối: không quy ra tiền khi chưa nhập đường cong địa phương.</translation>
    </message>
    <message>
        <source>No damage expected in a year is stated: &quot;%1&quot; and &quot;%2&quot; are of one return period. Name the scenarios to take with --scenario.</source>
        <translation>Không nêu thiệt hại kỳ vọng trong một năm: &quot;%1&quot; và &quot;%2&quot; có cùng chu kỳ lặp. Hãy nêu các kịch bản cần lấy bằng --scenario.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ExposureDesk</name>
    <message>
        <source>The subjects of floods could not be read</source>
        <translation>Không đọc được các đối tượng</translation>
    </message>
    <message>
        <source>Calculating the exposure</source>
        <translation>Đang tính đối tượng bị ảnh hưởng</translation>
    </message>
    <message>
        <source>Drawing the exposure</source>
        <translation>Đang vẽ đối tượng bị ảnh hưởng</translation>
    </message>
    <message>
        <source>The exposure could not be drawn</source>
        <translation>Không vẽ được đối tượng bị ảnh hưởng</translation>
    </message>
    <message>
        <source>Population of communes</source>
        <translation>Dân số các xã</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Tệp CSV (*.csv)</translation>
    </message>
    <message>
        <source>Folder for the exposure</source>
        <translation>Thư mục cho kết quả</translation>
    </message>
    <message>
        <source>Writing the exposure</source>
        <translation>Đang ghi kết quả</translation>
    </message>
    <message>
        <source>The exposure was written: %1</source>
        <translation>Đã ghi kết quả: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>The exposure could not be written</source>
        <translation>Không ghi được kết quả</translation>
    </message>
    <message>
        <source>Crop damage table</source>
        <translation>Bảng thiệt hại cây trồng</translation>
    </message>
    <message>
        <source>YAML files (*.yaml *.yml)</source>
        <translation>Tệp YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>The table %1 has no crop.</source>
        <translation>Bảng %1 không có cây trồng nào.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ExposureFiles</name>
    <message>
        <source>Writing was stopped.</source>
        <translation>Đã dừng ghi.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ExposureJson</name>
    <message>
        <source>V unknown, assumed 0</source>
        <translation>không biết V, coi bằng 0</translation>
    </message>
    <message>
        <source>D·V is greatest depth × greatest speed, an upper bound</source>
        <translation>D·V là độ sâu lớn nhất × vận tốc lớn nhất, là cận trên</translation>
    </message>
    <message>
        <source>A polygon takes from each cell by the exact share of it that it covers, a line by its length in the cell, a point from the cell it lies in; nothing is interpolated. The class of a feature is the worst of its cells.</source>
        <translation>Vùng lấy giá trị từng ô theo đúng phần ô mà nó phủ, đường theo chiều dài trong ô, điểm theo ô chứa nó; không nội suy. Cấp của đối tượng là cấp nặng nhất trong các ô.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ExposureLayers</name>
    <message>
        <source>Flood exposure: %1</source>
        <translation>Đối tượng bị ngập: %1</translation>
    </message>
    <message>
        <source>Crop loss, %1</source>
        <translation>Thiệt hại cây trồng, %1</translation>
    </message>
</context>
<context>
    <name>spp::flood::ExposurePage</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Tính</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>Không vẽ lên bản đồ</translation>
    </message>
    <message>
        <source>On the map: %1</source>
        <translation>Trên bản đồ: %1</translation>
    </message>
    <message>
        <source>The territory has no flood scenario yet.</source>
        <translation>Địa bàn chưa có kịch bản ngập.</translation>
    </message>
    <message>
        <source>Who and what is flooded in which class</source>
        <translation>Ai và những gì bị ngập ở cấp nào</translation>
    </message>
    <message>
        <source>Choose what is to be measured.</source>
        <translation>Hãy chọn đối tượng cần tính.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Đối tượng bị ảnh hưởng</translation>
    </message>
    <message>
        <source>Scenarios that are measured</source>
        <translation>Kịch bản được tính</translation>
    </message>
    <message>
        <source>Hazard classes</source>
        <translation>Thang cấp ngập</translation>
    </message>
    <message>
        <source>Colours the subjects on the map by their class</source>
        <translation>Tô đối tượng trên bản đồ theo cấp</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Layers, spreadsheet, table and JSON in a new folder</source>
        <translation>Lớp, bảng tính, bảng và JSON trong thư mục mới</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Ghi chú: %1</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Đang dừng …</translation>
    </message>
    <message>
        <source>Crops: not measured</source>
        <translation>Cây trồng: không tính</translation>
    </message>
    <message>
        <source>Crops: %1</source>
        <translation>Cây trồng: %1</translation>
    </message>
    <message>
        <source>Stage of growth at which crops are flooded</source>
        <translation>Giai đoạn sinh trưởng khi bị ngập</translation>
    </message>
</context>
<context>
    <name>spp::flood::ExposureRun</name>
    <message>
        <source>The territory has no flood scenario.</source>
        <translation>Địa bàn chưa có kịch bản ngập.</translation>
    </message>
    <message>
        <source>Add one with &quot;spp flood add-scenario&quot;.</source>
        <translation>Thêm bằng &quot;spp flood add-scenario&quot;.</translation>
    </message>
    <message>
        <source>The scenario %1 is named twice.</source>
        <translation>Kịch bản %1 được nêu hai lần.</translation>
    </message>
    <message>
        <source>The theme %1 has no polygons.</source>
        <translation>Lớp %1 không có vùng.</translation>
    </message>
    <message>
        <source>%1: %2 features have no geometry and %3 cannot be measured; nothing is said of them.</source>
        <translation>%1: %2 đối tượng không có hình và %3 không đo được; không kết luận gì về chúng.</translation>
    </message>
    <message>
        <source>%1: V unknown, assumed 0.</source>
        <translation>%1: không biết V, coi bằng 0.</translation>
    </message>
    <message>
        <source>%1: D·V is greatest depth × greatest speed, an upper bound.</source>
        <translation>%1: D·V là độ sâu lớn nhất × vận tốc lớn nhất, là cận trên.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>khô</translation>
    </message>
    <message>
        <source>%1, %2: %3 known only in part; these may be worse off than told.</source>
        <translation>%1, %2: %3 đối tượng chỉ biết một phần; thực tế có thể nặng hơn mức nêu.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ExposureTable</name>
    <message>
        <source>Whole territory</source>
        <translation>Toàn địa bàn</translation>
    </message>
    <message>
        <source>By commune</source>
        <translation>Theo phường, xã</translation>
    </message>
    <message>
        <source>By area: %1</source>
        <translation>Theo vùng: %1</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Đối tượng bị ảnh hưởng</translation>
    </message>
    <message>
        <source>What the classes are added up by</source>
        <translation>Cộng các cấp theo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Đối tượng được đo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Tần suất</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Quy mô</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>The territory has no flood scenario yet.</source>
        <translation>Địa bàn chưa có kịch bản ngập.</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Không có dòng nào khớp bộ lọc.</translation>
    </message>
    <message>
        <source>Choose scenarios and subjects, then calculate.</source>
        <translation>Chọn kịch bản và đối tượng, rồi bấm Tính.</translation>
    </message>
    <message>
        <source>Crops alone were measured; see the page Damage.</source>
        <translation>Chỉ tính cây trồng; xem trang Thiệt hại.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ExposureTables</name>
    <message>
        <source>Level</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Đối tượng được đo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>T (years)</source>
        <translation>T (năm)</translation>
    </message>
    <message>
        <source>P (%)</source>
        <translation>P (%)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Quy mô</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>Floor destroyed (m²)</source>
        <translation>Sàn hư hỏng (m²)</translation>
    </message>
    <message>
        <source>Buildings not known</source>
        <translation>Nhà chưa rõ</translation>
    </message>
    <message>
        <source>A year, without tail (m²)</source>
        <translation>Mỗi năm, không đuôi (m²)</translation>
    </message>
    <message>
        <source>A year, with tail (m²)</source>
        <translation>Mỗi năm, có đuôi (m²)</translation>
    </message>
    <message>
        <source>Flood exposure</source>
        <translation>Đối tượng bị ngập</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Cấp ngập</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Thiệt hại</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Phường, xã</translation>
    </message>
</context>
<context>
    <name>spp::flood::ExposureText</name>
    <message>
        <source>Subject</source>
        <translation>Đối tượng được đo</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Quy mô</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>%1: %2 m² of floor destroyed, %3 buildings not known
</source>
        <translation>%1: %2 m² sàn hư hỏng, %3 nhà chưa rõ
</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Phường, xã</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Lớp chuyên đề</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Vùng</translation>
    </message>
    <message>
        <source>Expected in a year, from %1: %2 m² of floor without tail, %3 with tail
</source>
        <translation>Kỳ vọng mỗi năm, từ %1: %2 m² sàn không tính đuôi, %3 có đuôi
</translation>
    </message>
</context>
<context>
    <name>spp::flood::FloodLayer</name>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
</context>
<context>
    <name>spp::flood::FloodLayers</name>
    <message>
        <source>Before: %1</source>
        <translation>Trước: %1</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Ngập lụt</translation>
    </message>
</context>
<context>
    <name>spp::flood::FloodMap</name>
    <message>
        <source>Before: %1</source>
        <translation>Trước: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Sau: %1</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>Đang đọc …</translation>
    </message>
    <message>
        <source>Speed not known: classed as still water.</source>
        <translation>Không rõ vận tốc: phân cấp như nước tĩnh.</translation>
    </message>
    <message>
        <source>Depth × speed from the greatest of each: an upper bound.</source>
        <translation>Độ sâu × vận tốc lấy từ giá trị lớn nhất của mỗi đại lượng: là cận trên.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>khô</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>trước: %1</translation>
    </message>
</context>
<context>
    <name>spp::flood::FloodNote</name>
    <message>
        <source>Hide how it was computed</source>
        <translation>Ẩn cách tính</translation>
    </message>
    <message>
        <source>How it was computed</source>
        <translation>Cách tính</translation>
    </message>
</context>
<context>
    <name>spp::flood::FloodPicture</name>
    <message>
        <source>The scenario has a class that the scheme no longer has.</source>
        <translation>Kịch bản có một cấp mà thang cấp ngập không còn.</translation>
    </message>
</context>
<context>
    <name>spp::flood::FloodRows</name>
    <message>
        <source>year %1</source>
        <translation>năm %1</translation>
    </message>
    <message>
        <source>gates open</source>
        <translation>cống mở</translation>
    </message>
    <message>
        <source>gates shut</source>
        <translation>cống đóng</translation>
    </message>
    <message>
        <source>run</source>
        <translation>lượt tính</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>%1 (gates open)</source>
        <translation>%1 (cống mở)</translation>
    </message>
    <message>
        <source>%1 (gates shut)</source>
        <translation>%1 (cống đóng)</translation>
    </message>
    <message>
        <source>base of %1</source>
        <translation>kịch bản nền của %1</translation>
    </message>
    <message>
        <source>proposal %1</source>
        <translation>phương án %1</translation>
    </message>
    <message>
        <source>gates open and shut</source>
        <translation>cống mở và đóng</translation>
    </message>
</context>
<context>
    <name>spp::flood::FloodScale</name>
    <message>
        <source>There is no measure &quot;%1&quot;.</source>
        <translation>Không có đại lượng &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>One colour more than limits is needed.</source>
        <translation>Cần nhiều hơn số ngưỡng đúng một màu.</translation>
    </message>
    <message>
        <source>The limits must rise.</source>
        <translation>Các ngưỡng phải tăng dần.</translation>
    </message>
    <message>
        <source>under %1 %2</source>
        <translation>dưới %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 and more</source>
        <translation>từ %1 %2</translation>
    </message>
    <message>
        <source>%1 – under %2 %3</source>
        <translation>%1 – dưới %2 %3</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Thiếu tệp %1.</translation>
    </message>
</context>
<context>
    <name>spp::flood::FloodScenario</name>
    <message>
        <source>P %1 % (T = %2 years)</source>
        <translation>P %1 % (T = %2 năm)</translation>
    </message>
    <message>
        <source>The territory has no flood scenario.</source>
        <translation>Địa bàn chưa có kịch bản ngập.</translation>
    </message>
    <message>
        <source>There is no flood scenario &quot;%1&quot;; there are %2.</source>
        <translation>Không có kịch bản ngập &quot;%1&quot;; hiện có %2.</translation>
    </message>
    <message>
        <source>Add one with &quot;spp flood add-scenario&quot;.</source>
        <translation>Thêm bằng &quot;spp flood add-scenario&quot;.</translation>
    </message>
    <message>
        <source>The scenario %1 has no raster of %2.</source>
        <translation>Kịch bản %1 không có raster %2.</translation>
    </message>
    <message>
        <source>The scenario %1 has neither depths nor classes.</source>
        <translation>Kịch bản %1 không có độ sâu và cũng không có cấp.</translation>
    </message>
</context>
<context>
    <name>spp::flood::FloodShelf</name>
    <message>
        <source>The flood scenarios cannot be read</source>
        <translation>Không đọc được các kịch bản ngập</translation>
    </message>
    <message>
        <source>Opening the flood</source>
        <translation>Đang mở dữ liệu ngập</translation>
    </message>
    <message>
        <source>Putting the run into the territory</source>
        <translation>Đang đưa lượt tính vào địa bàn</translation>
    </message>
</context>
<context>
    <name>spp::flood::FloodThemes</name>
    <message>
        <source>The territory has all themes of the flood plugin.
</source>
        <translation>Địa bàn đã có đủ các lớp ngập lụt.
</translation>
    </message>
    <message>
        <source>Added: %1
</source>
        <translation>Đã thêm: %1
</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Thiếu tệp %1.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;.</source>
        <translation>Không có lớp chuyên đề &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>give a territory the themes that it lacks</source>
        <translation>thêm vào địa bàn các lớp còn thiếu</translation>
    </message>
    <message>
        <source>territory: a file or a postgresql:// address</source>
        <translation>địa bàn: một tệp hoặc địa chỉ postgresql://</translation>
    </message>
</context>
<context>
    <name>spp::flood::FloodWorkspace</name>
    <message>
        <source>Flood</source>
        <translation>Ngập lụt</translation>
    </message>
</context>
<context>
    <name>spp::flood::FramesDialog</name>
    <message>
        <source>New folder for the pictures</source>
        <translation>Thư mục mới cho các ảnh</translation>
    </message>
    <message>
        <source>Say where the new folder shall be.</source>
        <translation>Hãy cho biết thư mục mới nằm ở đâu.</translation>
    </message>
    <message>
        <source>There is a folder or file of this name. Choose a new name.</source>
        <translation>Đã có thư mục hoặc tệp tên này. Hãy chọn tên mới.</translation>
    </message>
    <message>
        <source>The folder that it shall lie in does not exist.</source>
        <translation>Thư mục chứa nó không tồn tại.</translation>
    </message>
    <message>
        <source>The last moment comes before the first.</source>
        <translation>Thời điểm cuối đứng trước thời điểm đầu.</translation>
    </message>
    <message>
        <source>Save pictures of the moments</source>
        <translation>Lưu ảnh các thời điểm</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Thư mục mới</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Save the pictures</source>
        <translation>Lưu ảnh</translation>
    </message>
</context>
<context>
    <name>spp::flood::FramesExport</name>
    <message>
        <source>The pictures could not be saved</source>
        <translation>Không lưu được các ảnh</translation>
    </message>
    <message>
        <source>Saving pictures of the flood</source>
        <translation>Đang lưu ảnh ngập</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were saved.</source>
        <translation>
            <numerusform>Đã lưu %n ảnh.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
</context>
<context>
    <name>spp::flood::FramesWriter</name>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>A video of these pictures, with FFmpeg (ffmpeg.org), in this folder:</source>
        <translation>Làm video từ các ảnh này bằng FFmpeg (ffmpeg.org), trong thư mục này:</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Không ghi được tệp.</translation>
    </message>
</context>
<context>
    <name>spp::flood::FutureTable</name>
    <message>
        <source>&quot;%1&quot; needs as many numbers as &quot;years&quot;.</source>
        <translation>&quot;%1&quot; cần cùng số lượng số với &quot;years&quot;.</translation>
    </message>
    <message>
        <source>The pathway needs &quot;base_year&quot;.</source>
        <translation>Kịch bản tương lai cần &quot;base_year&quot;.</translation>
    </message>
    <message>
        <source>The settling of the ground would be counted twice.</source>
        <translation>Lún đất sẽ bị tính hai lần.</translation>
    </message>
    <message>
        <source>%1, %2 to %3: sea %4 m, ground %5 m
</source>
        <translation>%1, %2 đến %3: biển %4 m, đất %5 m
</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Kịch bản tương lai</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Độ tin cậy</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>The pathway &quot;%1&quot; stands there twice.</source>
        <translation>Kịch bản tương lai &quot;%1&quot; có hai lần.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Thiếu tệp %1.</translation>
    </message>
    <message>
        <source>There is no pathway &quot;%1&quot;; there are %2.</source>
        <translation>Không có kịch bản tương lai &quot;%1&quot;; hiện có %2.</translation>
    </message>
    <message>
        <source>sea-level rise and settling of the ground to a year</source>
        <translation>nước biển dâng và lún đất đến một năm</translation>
    </message>
    <message>
        <source>assumption; without it the list of them</source>
        <translation>giả thiết; không nêu thì liệt kê</translation>
    </message>
    <message>
        <source>to this year</source>
        <translation>đến năm này</translation>
    </message>
    <message>
        <source>from this year; default: the base year of the table</source>
        <translation>từ năm này; mặc định: năm gốc của bảng</translation>
    </message>
    <message>
        <source>profile whose tables come first</source>
        <translation>hồ sơ cấu hình có bảng được ưu tiên</translation>
    </message>
</context>
<context>
    <name>spp::flood::GaugeRecord</name>
    <message>
        <source>These are no gauges of a flood run.</source>
        <translation>Đây không phải số liệu trạm đo của một lượt tính mô hình ngập.</translation>
    </message>
    <message>
        <source>Row %1 holds something that is no number.</source>
        <translation>Dòng %1 có giá trị không phải là số.</translation>
    </message>
</context>
<context>
    <name>spp::flood::GeoTiff</name>
    <message>
        <source>Make room on the disk, and check that the folder can be written to.</source>
        <translation>Hãy giải phóng đĩa, và kiểm tra quyền ghi thư mục.</translation>
    </message>
    <message>
        <source>The raster could not be written: %1.</source>
        <translation>Không ghi được raster: %1.</translation>
    </message>
</context>
<context>
    <name>spp::flood::GroundColumn</name>
    <message>
        <source>Choose …</source>
        <translation>Chọn …</translation>
    </message>
    <message>
        <source>Of the territory; saved beside the scenario as a raster file</source>
        <translation>Của địa bàn; được lưu cạnh kịch bản thành tệp raster</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Địa hình</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.asc *.vrt *.img);;All files (*)</source>
        <translation>Raster (*.tif *.tiff *.asc *.vrt *.img);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Như trong tệp</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Cần có tên.</translation>
    </message>
    <message>
        <source>A terrain is needed.</source>
        <translation>Cần có địa hình.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Mặt đất</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Tide and rain, T = 100 years</source>
        <translation>Triều và mưa, T = 100 năm</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Tệp…</translation>
    </message>
    <message>
        <source>Choose a raster file of ground levels</source>
        <translation>Chọn tệp raster cao độ mặt đất</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Lấy</translation>
    </message>
    <message>
        <source>A part of the terrain</source>
        <translation>Một phần của địa hình</translation>
    </message>
    <message>
        <source>Draw on the map…</source>
        <translation>Vẽ trên bản đồ…</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Vùng bản đồ đang hiện</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cỡ ô</translation>
    </message>
    <message>
        <source>as the terrain</source>
        <translation>như địa hình</translation>
    </message>
    <message>
        <source>Water cell</source>
        <translation>Ô nước</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>như trên</translation>
    </message>
    <message>
        <source>For large areas: the water runs in larger cells over the ground of the smaller ones, 2 to 100 along a side</source>
        <translation>Cho vùng rộng: nước chảy trong ô lớn trên mặt đất của ô nhỏ, 2 đến 100 ô nhỏ mỗi cạnh</translation>
    </message>
    <message>
        <source>Roughness n</source>
        <translation>Độ nhám n</translation>
    </message>
    <message>
        <source>Manning&apos;s n everywhere, in s/m^(1/3)</source>
        <translation>Hệ số Manning n cho mọi nơi, s/m^(1/3)</translation>
    </message>
    <message>
        <source>Water at start</source>
        <translation>Nước ban đầu</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>khô</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>như trong tệp</translation>
    </message>
    <message>
        <source>Level above the datum of the terrain; what lies lower is wet</source>
        <translation>Mực nước theo mốc của địa hình; chỗ thấp hơn có nước</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Toàn bộ</translation>
    </message>
    <message>
        <source>Drawn (%1)</source>
        <translation>Đã vẽ (%1)</translation>
    </message>
    <message>
        <source>Whole terrain, or the part of it that the model covers</source>
        <translation>Cả địa hình, hoặc phần mà mô hình bao gồm</translation>
    </message>
    <message>
        <source>Raster of Manning&apos;s n</source>
        <translation>Raster hệ số Manning n</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>phân cấp</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>vùng riêng</translation>
    </message>
    <message>
        <source>Elsewhere than in: %1.</source>
        <translation>Ngoài: %1.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Roughness that differs from place to place</source>
        <translation>Độ nhám khác nhau theo nơi</translation>
    </message>
    <message>
        <source>Raster of n…</source>
        <translation>Raster n…</translation>
    </message>
    <message>
        <source>This n everywhere</source>
        <translation>Mọi nơi dùng n này</translation>
    </message>
</context>
<context>
    <name>spp::flood::HazardGrid</name>
    <message>
        <source>&quot;%1&quot; is no unit of depths; there are %2.</source>
        <translation>&quot;%1&quot; không phải đơn vị độ sâu; hiện có %2.</translation>
    </message>
    <message>
        <source>%1 cells hold a negative %2.</source>
        <translation>%1 ô có %2 âm.</translation>
    </message>
    <message>
        <source>Correct the source, or say --negative-dry to take such cells for dry.</source>
        <translation>Hãy sửa nguồn, hoặc thêm --negative-dry để coi các ô đó là khô.</translation>
    </message>
    <message>
        <source>The deepest water is %1 m, which cannot be.</source>
        <translation>Chỗ sâu nhất là %1 m, không thể có.</translation>
    </message>
    <message>
        <source>%1 negative cells taken for dry</source>
        <translation>%1 ô âm được coi là khô</translation>
    </message>
    <message>
        <source>%1 cells without data taken for dry</source>
        <translation>%1 ô không có dữ liệu được coi là khô</translation>
    </message>
    <message>
        <source>converted from %1</source>
        <translation>đổi từ %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no quantity; there are %2.</source>
        <translation>&quot;%1&quot; không phải đại lượng; hiện có %2.</translation>
    </message>
    <message>
        <source>The ground does not have the cells of the water levels.</source>
        <translation>Mặt đất không có cùng ô lưới với mực nước.</translation>
    </message>
    <message>
        <source>Write both on one grid.</source>
        <translation>Hãy ghi cả hai trên một lưới.</translation>
    </message>
    <message>
        <source>depth: water level less the ground of %1</source>
        <translation>độ sâu: mực nước trừ mặt đất của %1</translation>
    </message>
    <message>
        <source>State the unit of the source with --unit dm, cm, mm or ft; or mark the value as &quot;no data&quot; in the raster.</source>
        <translation>Hãy nêu đơn vị của nguồn bằng --unit dm, cm, mm hoặc ft; hoặc đánh dấu giá trị đó là không có dữ liệu.</translation>
    </message>
    <message>
        <source>The raster holds a depth of %1 m, which cannot be.</source>
        <translation>Raster có độ sâu %1 m, điều không thể có.</translation>
    </message>
    <message>
        <source>Mark it as &quot;no data&quot; in the raster, such as by gdal_translate -a_nodata.</source>
        <translation>Hãy đánh dấu giá trị đó là không có dữ liệu, ví dụ bằng gdal_translate -a_nodata.</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>độ sâu</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>vận tốc</translation>
    </message>
    <message>
        <source>depth × speed</source>
        <translation>độ sâu × vận tốc</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>thời gian ngập</translation>
    </message>
    <message>
        <source>level of the ground</source>
        <translation>cao độ mặt đất</translation>
    </message>
    <message>
        <source>hazard class</source>
        <translation>cấp ngập</translation>
    </message>
</context>
<context>
    <name>spp::flood::HazardIntake</name>
    <message>
        <source>The scheme has no class &quot;%1&quot;; it has %2.</source>
        <translation>Thang không có cấp &quot;%1&quot;; hiện có %2.</translation>
    </message>
    <message>
        <source>With cells of %1 m the zones have no cell or more than 100 million.</source>
        <translation>Với ô %1 m, các vùng không có ô nào hoặc có hơn 100 triệu ô.</translation>
    </message>
    <message>
        <source>State the cell size: --cell 5.</source>
        <translation>Hãy nêu cỡ ô: --cell 5.</translation>
    </message>
    <message>
        <source>The territory has no theme &quot;%1&quot; with a field &quot;%2&quot;.</source>
        <translation>Địa bàn không có lớp &quot;%1&quot; có trường &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The theme holds no polygon.</source>
        <translation>Lớp không có vùng nào.</translation>
    </message>
    <message>
        <source>class of the polygon over the middle of each cell; the worst where polygons overlap</source>
        <translation>cấp của vùng phủ tâm ô; lấy cấp nặng nhất khi các vùng chồng nhau</translation>
    </message>
    <message>
        <source>The source says that it is in %1, and --crs says %2.</source>
        <translation>Nguồn nêu hệ %1, còn --crs nêu %2.</translation>
    </message>
    <message>
        <source>Leave out --crs, or correct the source, such as by gdal_translate -a_srs.</source>
        <translation>Hãy bỏ --crs, hoặc sửa nguồn, ví dụ bằng gdal_translate -a_srs.</translation>
    </message>
    <message>
        <source>%1 % of the cells have no data: not known there</source>
        <translation>%1 % số ô không có dữ liệu: ở đó không rõ</translation>
    </message>
</context>
<context>
    <name>spp::flood::HazardPlace</name>
    <message>
        <source>The raster lies in no commune of %1.</source>
        <translation>Raster không nằm trong xã, phường nào của %1.</translation>
    </message>
    <message>
        <source>Check the CRS that it states, or that --crs states.</source>
        <translation>Kiểm tra hệ tọa độ mà tệp hoặc --crs nêu.</translation>
    </message>
</context>
<context>
    <name>spp::flood::HazardSchemes</name>
    <message>
        <source>The class &quot;%1&quot; stands there twice.</source>
        <translation>Cấp &quot;%1&quot; có hai lần.</translation>
    </message>
    <message>
        <source>The debris step needs &quot;factor&quot;.</source>
        <translation>Bước vật trôi cần &quot;factor&quot;.</translation>
    </message>
    <message>
        <source>Depths are shown in m or dm, not &quot;%1&quot;.</source>
        <translation>Độ sâu hiện theo m hoặc dm, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The scheme &quot;%1&quot; stands there twice.</source>
        <translation>Thang &quot;%1&quot; có hai lần.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Thiếu tệp %1.</translation>
    </message>
    <message>
        <source>There is no hazard scheme &quot;%1&quot;; there are %2.</source>
        <translation>Không có thang cấp ngập &quot;%1&quot;; hiện có %2.</translation>
    </message>
</context>
<context>
    <name>spp::flood::HazardSource</name>
    <message>
        <source>There is no such file.</source>
        <translation>Không có tệp này.</translation>
    </message>
    <message>
        <source>This is a folder, not a raster or mesh.</source>
        <translation>Đây là thư mục, không phải raster hay lưới phi cấu trúc.</translation>
    </message>
</context>
<context>
    <name>spp::flood::Hydrograph</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Đã dừng đọc.</translation>
    </message>
</context>
<context>
    <name>spp::flood::HydrographDesk</name>
    <message>
        <source>%1 places are the most: remove one first.</source>
        <translation>Nhiều nhất %1 điểm: hãy bỏ bớt một điểm.</translation>
    </message>
    <message>
        <source>The hydrographs could not be read</source>
        <translation>Không đọc được đường quá trình</translation>
    </message>
    <message>
        <source>Reading hydrographs</source>
        <translation>Đang đọc đường quá trình</translation>
    </message>
    <message>
        <source>The earlier state has no times that fit: it is left out.</source>
        <translation>Trạng thái trước không có mốc thời gian phù hợp nên không vẽ.</translation>
    </message>
    <message>
        <source>Levels need the ground, which this flood does not know</source>
        <translation>Mực nước cần cao độ mặt đất, trận ngập này không có</translation>
    </message>
    <message>
        <source>Gauge…</source>
        <translation>Trạm đo…</translation>
    </message>
    <message>
        <source>Choose a flood first. Then click a place on the map: its water over time is drawn here.</source>
        <translation>Trước hết hãy chọn một trận ngập. Sau đó bấm một điểm trên bản đồ: diễn biến nước theo thời gian được vẽ ở đây.</translation>
    </message>
    <message>
        <source>Click a place on the map (%1): its water over time is drawn here.</source>
        <translation>Bấm một điểm trên bản đồ (%1): diễn biến nước theo thời gian được vẽ ở đây.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>This flood has only its greatest depth, nothing over time:</source>
        <translation>Trận ngập này chỉ có độ sâu lớn nhất, không có diễn biến theo thời gian:</translation>
    </message>
    <message>
        <source>Nothing is known here.</source>
        <translation>Chỗ này không có số liệu.</translation>
    </message>
    <message>
        <source>%1: %2 m, before %3 m</source>
        <translation>%1: %2 m, trước đó %3 m</translation>
    </message>
    <message>
        <source>%1: %2 m</source>
        <translation>%1: %2 m</translation>
    </message>
    <message>
        <source>Hydrographs</source>
        <translation>Đường quá trình</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Độ sâu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mực nước</translation>
    </message>
</context>
<context>
    <name>spp::flood::HydrographShow</name>
    <message>
        <source>Place %1</source>
        <translation>Điểm %1</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, trước</translation>
    </message>
    <message>
        <source>Time step</source>
        <translation>Bước thời gian</translation>
    </message>
    <message>
        <source>Level (m)</source>
        <translation>Mực nước (m)</translation>
    </message>
    <message>
        <source>Depth (m)</source>
        <translation>Độ sâu (m)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>%1: depth before (m)</source>
        <translation>%1: độ sâu trước (m)</translation>
    </message>
    <message>
        <source>%1: depth (m)</source>
        <translation>%1: độ sâu (m)</translation>
    </message>
    <message>
        <source>%1: level before (m)</source>
        <translation>%1: mực nước trước (m)</translation>
    </message>
    <message>
        <source>%1: level (m)</source>
        <translation>%1: mực nước (m)</translation>
    </message>
    <message>
        <source>greatest</source>
        <translation>lớn nhất</translation>
    </message>
    <message>
        <source>%1: %2 m</source>
        <translation>%1: %2 m</translation>
    </message>
    <message>
        <source>before</source>
        <translation>trước</translation>
    </message>
</context>
<context>
    <name>spp::flood::InletWords</name>
    <message>
        <source>No inlet of a culvert has the code &quot;%1&quot;.</source>
        <translation>Không có kiểu cửa vào cống mang mã &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The code %1 stands there twice.</source>
        <translation>Mã %1 có hai lần.</translation>
    </message>
    <message>
        <source>The code %1 is missing.</source>
        <translation>Thiếu mã %1.</translation>
    </message>
</context>
<context>
    <name>spp::flood::LayerGroup</name>
    <message>
        <source>The layer cannot be drawn.</source>
        <translation>Không vẽ được lớp này.</translation>
    </message>
</context>
<context>
    <name>spp::flood::LegendBox</name>
    <message>
        <source>dry (not drawn)</source>
        <translation>khô (không vẽ)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
</context>
<context>
    <name>spp::flood::LinkRow</name>
    <message>
        <source>Click a parcel on the map for it and its zones</source>
        <translation>Bấm một thửa trên bản đồ để có thửa và ô quy hoạch</translation>
    </message>
    <message>
        <source>… and %1 more cases</source>
        <translation>… và %1 hồ sơ nữa</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Bỏ gắn</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Gắn: %1</translation>
    </message>
    <message>
        <source>Stands for no case, zone or parcel</source>
        <translation>Chưa gắn với hồ sơ, ô quy hoạch hay thửa</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Cho %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Gắn</translation>
    </message>
    <message>
        <source>What the proposal stands for: its ground is not counted among the neighbours</source>
        <translation>Phương án thuộc về đâu: đất đó không tính là thửa lân cận</translation>
    </message>
</context>
<context>
    <name>spp::flood::MeshLines</name>
    <message>
        <source>The mesh is damaged in line %1: %2.</source>
        <translation>Lưới phi cấu trúc bị hỏng ở dòng %1: %2.</translation>
    </message>
    <message>
        <source>Copy it anew.</source>
        <translation>Hãy chép lại tệp.</translation>
    </message>
    <message>
        <source>it has %1 of %2 values</source>
        <translation>chỉ có %1 trong %2 giá trị</translation>
    </message>
    <message>
        <source>there is no corner %1</source>
        <translation>không có đỉnh %1</translation>
    </message>
</context>
<context>
    <name>spp::flood::MeshSource</name>
    <message>
        <source>The mesh holds several variables: %1.</source>
        <translation>Lưới phi cấu trúc có nhiều biến: %1.</translation>
    </message>
    <message>
        <source>The mesh has no variable &quot;%1&quot;; it has %2.</source>
        <translation>Lưới phi cấu trúc không có biến &quot;%1&quot;; hiện có %2.</translation>
    </message>
    <message>
        <source>Name one: FILE#VARIABLE.</source>
        <translation>Hãy nêu một biến: TỆP#BIẾN.</translation>
    </message>
    <message>
        <source>The mesh has %1 time steps: say --time max or --time N.</source>
        <translation>Lưới phi cấu trúc có %1 bước thời gian: dùng --time max hoặc --time N.</translation>
    </message>
    <message>
        <source>A mesh has no cells of its own.</source>
        <translation>Lưới phi cấu trúc không có ô vuông sẵn.</translation>
    </message>
    <message>
        <source>State the cell size to sample it at: --cell 5.</source>
        <translation>Hãy nêu cỡ ô lấy mẫu: --cell 5.</translation>
    </message>
    <message>
        <source>With cells of %1 the mesh has no cell or more than 100 million.</source>
        <translation>Với ô %1, lưới phi cấu trúc không có ô nào hoặc có hơn 100 triệu ô.</translation>
    </message>
    <message>
        <source>The variable does not belong to the corners or faces of the mesh.</source>
        <translation>Biến không gắn với đỉnh hoặc mặt của lưới phi cấu trúc.</translation>
    </message>
    <message>
        <source>No reader understands this mesh.</source>
        <translation>Không đọc được lưới phi cấu trúc này: tệp không thuộc loại đã biết hoặc bị hỏng.</translation>
    </message>
    <message>
        <source>The mesh has no faces.</source>
        <translation>Lưới phi cấu trúc không có mặt nào.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Đã dừng đọc dữ liệu.</translation>
    </message>
    <message>
        <source>mesh sampled at the middle of cells of %1 units</source>
        <translation>lưới phi cấu trúc được lấy mẫu tại tâm ô %1 đơn vị</translation>
    </message>
    <message>
        <source>greatest of %1 time steps</source>
        <translation>lớn nhất trong %1 bước thời gian</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the ground of the mesh, no %2.</source>
        <translation>&quot;%1&quot; là mặt đất của lưới phi cấu trúc, không phải %2.</translation>
    </message>
    <message>
        <source>Name a file with the results of a run, or say --ground.</source>
        <translation>Nêu tệp có kết quả tính, hoặc dùng --ground.</translation>
    </message>
    <message>
        <source>The mesh (.2dm) of these results is not beside them.</source>
        <translation>Không thấy lưới phi cấu trúc (.2dm) của kết quả này ở cùng thư mục.</translation>
    </message>
    <message>
        <source>Several meshes (.2dm) lie beside these results.</source>
        <translation>Có nhiều lưới phi cấu trúc (.2dm) ở cùng thư mục với kết quả này.</translation>
    </message>
    <message>
        <source>Put the mesh into their folder under the same name: %1.</source>
        <translation>Hãy đặt lưới phi cấu trúc vào thư mục đó với cùng tên: %1.</translation>
    </message>
    <message>
        <source>The file has changed or gone since it was opened.</source>
        <translation>Tệp đã thay đổi hoặc không còn từ khi được mở.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Hãy mở lại.</translation>
    </message>
    <message>
        <source>The mesh holds no variables.</source>
        <translation>Lưới phi cấu trúc không có biến nào.</translation>
    </message>
    <message>
        <source>Name a file with the results of a run.</source>
        <translation>Hãy nêu tệp có kết quả của một lượt tính.</translation>
    </message>
    <message>
        <source>The values of a time step cannot be read.</source>
        <translation>Không đọc được giá trị của một bước thời gian.</translation>
    </message>
    <message>
        <source>No reader understands these results, or they are not of the mesh %1.</source>
        <translation>Không đọc được kết quả này, hoặc kết quả không thuộc lưới phi cấu trúc %1.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ModelPlaces</name>
    <message>
        <source>The coordinate system of the scenario&apos;s terrain is not known here.</source>
        <translation>Không rõ hệ tọa độ của địa hình trong kịch bản.</translation>
    </message>
    <message>
        <source>Save the terrain in one of these: %1.</source>
        <translation>Lưu địa hình theo một trong các hệ: %1.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ModelRecord</name>
    <message>
        <source>water at the start</source>
        <translation>nước ban đầu</translation>
    </message>
    <message>
        <source>boundaries</source>
        <translation>biên</translation>
    </message>
    <message>
        <source>seas</source>
        <translation>biển</translation>
    </message>
    <message>
        <source>inflows</source>
        <translation>dòng vào</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>mưa</translation>
    </message>
    <message>
        <source>losses</source>
        <translation>tổn thất</translation>
    </message>
    <message>
        <source>rises to a later year</source>
        <translation>mực dâng đến năm tương lai</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>chưa xác định</translation>
    </message>
    <message>
        <source>Cells and sub-grid: unknown</source>
        <translation>Cỡ ô và lưới con: chưa rõ</translation>
    </message>
    <message>
        <source>Sub-grid: cells of %1 m on ground of %2 m</source>
        <translation>Lưới con: ô %1 m trên mặt đất ô %2 m</translation>
    </message>
    <message>
        <source>Cells of %1 m, without a sub-grid</source>
        <translation>Ô %1 m, không có lưới con</translation>
    </message>
    <message>
        <source>Water balance: unknown</source>
        <translation>Cân bằng nước: chưa rõ</translation>
    </message>
    <message>
        <source>Water balance: closes within %1</source>
        <translation>Cân bằng nước: khép trong %1</translation>
    </message>
    <message>
        <source>Water balance: off by %1, the run is not valid</source>
        <translation>Cân bằng nước: lệch %1, lượt tính không hợp lệ</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>Roughness: %1</source>
        <translation>Độ nhám: %1</translation>
    </message>
    <message>
        <source>Driven by: %1</source>
        <translation>Điều kiện nước: %1</translation>
    </message>
    <message>
        <source>Runs for: %1; version: %2</source>
        <translation>Thời gian tính: %1; phiên bản: %2</translation>
    </message>
</context>
<context>
    <name>spp::flood::ModelSettings</name>
    <message>
        <source>off</source>
        <translation>tắt</translation>
    </message>
    <message>
        <source>cells of %1 m</source>
        <translation>ô %1 m</translation>
    </message>
    <message>
        <source>sub-grid</source>
        <translation>lưới con</translation>
    </message>
    <message>
        <source>cell size</source>
        <translation>cỡ ô</translation>
    </message>
    <message>
        <source>roughness</source>
        <translation>độ nhám</translation>
    </message>
    <message>
        <source>forcing</source>
        <translation>điều kiện nước</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>thời gian tính</translation>
    </message>
    <message>
        <source>numbers of the scheme</source>
        <translation>tham số sơ đồ tính</translation>
    </message>
    <message>
        <source>program version</source>
        <translation>phiên bản phần mềm</translation>
    </message>
    <message>
        <source>Unknown of %1: %2. Whether what differs is the project&apos;s alone cannot be told.</source>
        <translation>Chưa rõ của %1: %2. Không biết chênh lệch có chỉ do dự án hay không.</translation>
    </message>
</context>
<context>
    <name>spp::flood::MomentText</name>
    <message>
        <source>Greatest depth</source>
        <translation>Độ sâu lớn nhất</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Bước %1 / %2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 giờ %2 phút</translation>
    </message>
    <message>
        <source> %1 s</source>
        <translation> %1 giây</translation>
    </message>
</context>
<context>
    <name>spp::flood::NeighbourPage</name>
    <message>
        <source>Neighbours that gain</source>
        <translation>Thửa lân cận bị dâng nước</translation>
    </message>
    <message>
        <source>Select on map</source>
        <translation>Chọn trên bản đồ</translation>
    </message>
    <message>
        <source>Selects the rows that are shown on the map</source>
        <translation>Chọn trên bản đồ các dòng đang hiện</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Thửa đất</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Phường, xã</translation>
    </message>
    <message>
        <source>Greatest rise (cm)</source>
        <translation>Dâng nhiều nhất (cm)</translation>
    </message>
    <message>
        <source>Mean change (cm)</source>
        <translation>Thay đổi trung bình (cm)</translation>
    </message>
    <message>
        <source>Ground outside of the site (m²)</source>
        <translation>Phần ngoài khu đất (m²)</translation>
    </message>
    <message>
        <source>Compare two floods to see which neighbours gain.</source>
        <translation>So sánh hai trận ngập để thấy thửa nào bị dâng nước.</translation>
    </message>
    <message>
        <source>The territory has no parcels: neighbours are not known.</source>
        <translation>Địa bàn không có thửa đất: chưa rõ thửa lân cận.</translation>
    </message>
    <message>
        <source>No neighbour gains more than %1 cm; %2 of %3 are not known.</source>
        <translation>Không thửa nào dâng quá %1 cm; %2 trong %3 thửa chưa rõ.</translation>
    </message>
    <message>
        <source>Parcel %1, map sheet %2</source>
        <translation>Thửa đất số %1, tờ bản đồ số %2</translation>
    </message>
</context>
<context>
    <name>spp::flood::NetCdfSize</name>
    <message>
        <source>The file ends after %1 of %2 bytes.</source>
        <translation>Tệp kết thúc sau %1 trong số %2 byte.</translation>
    </message>
    <message>
        <source>Copy it anew.</source>
        <translation>Hãy chép lại tệp.</translation>
    </message>
</context>
<context>
    <name>spp::flood::NumberLine</name>
    <message>
        <source>A number is needed here.</source>
        <translation>Cần một số ở đây.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Đây không phải là số.</translation>
    </message>
    <message>
        <source>It must be above 0.</source>
        <translation>Phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Ít nhất %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Nhiều nhất %1.</translation>
    </message>
</context>
<context>
    <name>spp::flood::OpenedFlood</name>
    <message>
        <source>The raster does not have the cells of the depths.</source>
        <translation>Raster không có cùng ô với raster độ sâu.</translation>
    </message>
    <message>
        <source>The summary of the run cannot be read.</source>
        <translation>Không đọc được tóm tắt của lượt tính.</translation>
    </message>
    <message>
        <source>SPP flood simulation, version %1</source>
        <translation>Mô phỏng ngập SPP, phiên bản %1</translation>
    </message>
</context>
<context>
    <name>spp::flood::OpeningDialog</name>
    <message>
        <source>Result of a flood model</source>
        <translation>Kết quả của mô hình ngập</translation>
    </message>
    <message>
        <source>Results (*.nc *.tif *.tiff *.asc *.2dm *.dat *.hdf *.slf *.xmdf);;All files (*)</source>
        <translation>Kết quả (*.nc *.tif *.tiff *.asc *.2dm *.dat *.hdf *.slf *.xmdf);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Reading what the file holds</source>
        <translation>Đang đọc nội dung tệp</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Đã dừng đọc dữ liệu.</translation>
    </message>
    <message>
        <source>Putting the flood into the territory</source>
        <translation>Đang đưa trận ngập vào địa bàn</translation>
    </message>
    <message>
        <source>Stopped. Nothing was put into the territory.</source>
        <translation>Đã dừng. Không có gì được đưa vào địa bàn.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Makes: %1.</source>
        <translation>Sẽ tạo: %1.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Hãy chọn tệp.</translation>
    </message>
    <message>
        <source>The territory is open for reading only: the flood can be shown, not put into it.</source>
        <translation>Địa bàn chỉ mở để đọc: có thể xem trận ngập, không đưa vào được.</translation>
    </message>
    <message>
        <source>Open a flood</source>
        <translation>Mở một trận ngập</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>zones with classes</source>
        <translation>vùng có phân cấp</translation>
    </message>
    <message>
        <source>NetCDF, mesh or raster</source>
        <translation>NetCDF, lưới phi cấu trúc hoặc raster</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Ý nghĩa của trận ngập</translation>
    </message>
    <message>
        <source>Only show</source>
        <translation>Chỉ xem</translation>
    </message>
    <message>
        <source>On the map, without putting it into the territory</source>
        <translation>Trên bản đồ, không đưa vào địa bàn</translation>
    </message>
    <message>
        <source>Put into the territory</source>
        <translation>Đưa vào địa bàn</translation>
    </message>
</context>
<context>
    <name>spp::flood::Options</name>
    <message>
        <source>territory: a file or a postgresql:// address</source>
        <translation>địa bàn: một tệp hoặc địa chỉ postgresql://</translation>
    </message>
    <message>
        <source>%1 must be a date like 2026-11-22, not &quot;%2&quot;.</source>
        <translation>%1 phải là ngày dạng 2026-11-22, không phải &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>--threads must not be below 0.</source>
        <translation>--threads không được nhỏ hơn 0.</translation>
    </message>
</context>
<context>
    <name>spp::flood::PairCommand</name>
    <message>
        <source>--threads must not be below 0.</source>
        <translation>--threads không được âm.</translation>
    </message>
    <message>
        <source>--gates must be both: open and shut.</source>
        <translation>--gates phải là both: mở và đóng.</translation>
    </message>
    <message>
        <source>--out is missing.</source>
        <translation>Thiếu --out.</translation>
    </message>
    <message>
        <source>Name a new folder for the results.</source>
        <translation>Ghi tên một thư mục mới cho kết quả.</translation>
    </message>
    <message>
        <source>%1 needs --into.</source>
        <translation>%1 cần có --into.</translation>
    </message>
    <message>
        <source>--into needs --name and --source.</source>
        <translation>--into cần có --name và --source.</translation>
    </message>
    <message>
        <source>%1 runs of %2 cells, %3 MB of memory; %4 s if all of it were wet all the time</source>
        <translation>%1 lượt tính %2 ô, %3 MB bộ nhớ; %4 giây nếu mọi ô luôn ngập</translation>
    </message>
    <message>
        <source>Added the scenarios %1.
</source>
        <translation>Đã thêm các kịch bản %1.
</translation>
    </message>
    <message>
        <source>Warning: %1
</source>
        <translation>Cảnh báo: %1
</translation>
    </message>
    <message>
        <source>runs a proposal and its base, and tells what differs</source>
        <translation>tính phương án và kịch bản nền, nêu khác biệt</translation>
    </message>
    <message>
        <source>scenario file with a base (YAML)</source>
        <translation>tệp kịch bản có kịch bản nền (YAML)</translation>
    </message>
    <message>
        <source>new folder for the results</source>
        <translation>thư mục mới cho kết quả</translation>
    </message>
    <message>
        <source>each with all gates held open, and all held shut</source>
        <translation>mỗi kịch bản với mọi cống giữ mở, và mọi cống giữ đóng</translation>
    </message>
    <message>
        <source>only tells what the runs would take</source>
        <translation>chỉ ước tính thời gian và bộ nhớ</translation>
    </message>
    <message>
        <source>threads to compute with; default: all; the result is the same</source>
        <translation>số luồng tính; mặc định: tất cả; kết quả không đổi</translation>
    </message>
    <message>
        <source>of the scenarios NAME-base, NAME-proposal</source>
        <translation>của các kịch bản NAME-base, NAME-proposal</translation>
    </message>
    <message>
        <source>office and model that they come from</source>
        <translation>cơ quan và mô hình là nguồn của chúng</translation>
    </message>
    <message>
        <source>return period T</source>
        <translation>chu kỳ lặp T</translation>
    </message>
    <message>
        <source>put them in the place of those of the same id</source>
        <translation>thay các kịch bản cùng mã</translation>
    </message>
    <message>
        <source>The runs are in %1.</source>
        <translation>Các lượt tính nằm trong %1.</translation>
    </message>
    <message>
        <source>The comparison is in %1.
</source>
        <translation>Kết quả so sánh nằm trong %1.
</translation>
    </message>
    <message>
        <source>--into compares already: leave out --compare.</source>
        <translation>--into đã so sánh: bỏ --compare.</translation>
    </message>
    <message>
        <source>--at needs --into or --compare.</source>
        <translation>--at cần --into hoặc --compare.</translation>
    </message>
    <message>
        <source>goes on where the command broke off</source>
        <translation>tiếp tục từ chỗ lệnh bị ngắt</translation>
    </message>
    <message>
        <source>registers the runs there, and compares them at the site that the proposal is linked with, else at its edits: files as of flood compare in FOLDER/comparison</source>
        <translation>đăng ký các lượt tính vào đó, và so sánh tại khu đất liên kết với phương án, nếu không có thì tại các mục sửa mặt đất: tệp như của flood compare trong FOLDER/comparison</translation>
    </message>
    <message>
        <source>compares the runs in the same way with its parcels, and leaves the territory as it is</source>
        <translation>so sánh các lượt tính như vậy với các thửa của địa bàn, và giữ nguyên địa bàn</translation>
    </message>
    <message>
        <source>day of the comparison; default: today</source>
        <translation>ngày so sánh; mặc định: hôm nay</translation>
    </message>
    <message>
        <source>--subgrid must be a cell in metres, or off.</source>
        <translation>--subgrid phải là cỡ ô tính bằng mét, hoặc off.</translation>
    </message>
    <message>
        <source>sub-grid cell of all runs, or off; default: as the base says</source>
        <translation>ô lưới con của mọi lượt tính, hoặc off; mặc định: như kịch bản nền</translation>
    </message>
</context>
<context>
    <name>spp::flood::PairRun</name>
    <message>
        <source>The scenario has no base to be compared with.</source>
        <translation>Kịch bản không có kịch bản nền để so sánh.</translation>
    </message>
    <message>
        <source>Name one with &quot;base&quot;, or run it alone with &quot;spp flood simulate&quot;.</source>
        <translation>Ghi kịch bản nền bằng &quot;base&quot;, hoặc tính riêng bằng &quot;spp flood simulate&quot;.</translation>
    </message>
    <message>
        <source>There is no gate to be held open and shut.</source>
        <translation>Không có cống nào để giữ mở và đóng.</translation>
    </message>
    <message>
        <source>Leave out --gates.</source>
        <translation>Hãy bỏ --gates.</translation>
    </message>
    <message>
        <source>The base asks for no checkpoints.</source>
        <translation>Kịch bản nền không yêu cầu lưu trạng thái.</translation>
    </message>
    <message>
        <source>Add &quot;outputs: {checkpoint_every: …}&quot;, or leave out --resume.</source>
        <translation>Thêm &quot;outputs: {checkpoint_every: …}&quot;, hoặc bỏ --resume.</translation>
    </message>
    <message>
        <source>There is no pair of runs.</source>
        <translation>Không có cặp lượt tính nào.</translation>
    </message>
    <message>
        <source>Name the folder that &quot;spp flood pair&quot; wrote.</source>
        <translation>Ghi tên thư mục mà &quot;spp flood pair&quot; đã ghi.</translation>
    </message>
    <message>
        <source>%1; with the proposal %2</source>
        <translation>%1; khi có phương án %2</translation>
    </message>
    <message>
        <source>%1; before the proposal %2</source>
        <translation>%1; khi chưa có phương án %2</translation>
    </message>
    <message>
        <source>The pair is not whole.</source>
        <translation>Các lượt tính không đủ cặp.</translation>
    </message>
    <message>
        <source>The file changed between the runs.</source>
        <translation>Tệp đã thay đổi giữa các lượt tính.</translation>
    </message>
    <message>
        <source>Run the pair again.</source>
        <translation>Hãy tính lại cả hai.</translation>
    </message>
    <message>
        <source>%1: %2 ha flooded, deepest %3 m, fastest %4 m/s</source>
        <translation>%1: ngập %2 ha, sâu nhất %3 m, nhanh nhất %4 m/s</translation>
    </message>
    <message>
        <source>Warning: the balance of %1 does not close: the run is not valid.</source>
        <translation>Cảnh báo: cân bằng nước của %1 không khép: lượt tính không hợp lệ.</translation>
    </message>
    <message>
        <source>Warning: in %1 many cells have a Froude number above 0.8, which the method does not hold for.</source>
        <translation>Cảnh báo: trong %1 nhiều ô có số Froude trên 0,8, ngoài phạm vi của phương pháp.</translation>
    </message>
    <message>
        <source>%1 less %2: depths rise by up to %3 m and fall by up to %4 m; %5 m² newly wet, %6 m² newly dry</source>
        <translation>%1 trừ %2: độ sâu tăng nhiều nhất %3 m, giảm nhiều nhất %4 m; %5 m² mới ngập, %6 m² mới hết ngập</translation>
    </message>
    <message>
        <source>Run %1 of %2: %3</source>
        <translation>Lượt tính %1/%2: %3</translation>
    </message>
    <message>
        <source>Nothing is left of this pair and its files.</source>
        <translation>Không còn gì của lượt tính này với các tệp của nó.</translation>
    </message>
    <message>
        <source>Start anew without --resume.</source>
        <translation>Bắt đầu lại, không dùng --resume.</translation>
    </message>
    <message>
        <source>There is another comparison of the pair.</source>
        <translation>Đã có kết quả so sánh khác của cặp này.</translation>
    </message>
    <message>
        <source>Move it away, or compare with &quot;spp flood compare&quot;.</source>
        <translation>Hãy chuyển nó đi, hoặc so sánh bằng &quot;spp flood compare&quot;.</translation>
    </message>
    <message>
        <source>The folder holds another pair.</source>
        <translation>Thư mục chứa một cặp khác.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Hãy đặt tên thư mục mới.</translation>
    </message>
</context>
<context>
    <name>spp::flood::PairRunner</name>
    <message>
        <source>Flood: base and proposal</source>
        <translation>Ngập: nền và phương án</translation>
    </message>
</context>
<context>
    <name>spp::flood::PlaceChips</name>
    <message>
        <source>Remove place %1</source>
        <translation>Bỏ điểm %1</translation>
    </message>
    <message>
        <source>Remove gauge %1</source>
        <translation>Bỏ trạm đo %1</translation>
    </message>
</context>
<context>
    <name>spp::flood::Population</name>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>The first line must be commune_code,population.</source>
        <translation>Dòng đầu phải là commune_code,population.</translation>
    </message>
    <message>
        <source>A commune code and a number are expected.</source>
        <translation>Cần mã xã và một số.</translation>
    </message>
    <message>
        <source>The commune %1 is there twice.</source>
        <translation>Xã %1 có hai lần.</translation>
    </message>
    <message>
        <source>No building states its residents.</source>
        <translation>Không nhà nào ghi số người.</translation>
    </message>
    <message>
        <source>Give the population of the communes: --population FILE.csv with commune_code,population.</source>
        <translation>Hãy cho dân số các xã: --population TỆP.csv gồm commune_code,population.</translation>
    </message>
    <message>
        <source>Write people without marks for thousands: 1250.</source>
        <translation>Hãy ghi số người không có dấu phân cách hàng nghìn: 1250.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may mean two numbers.</source>
        <translation>&quot;%1&quot; có thể hiểu thành hai số.</translation>
    </message>
    <message>
        <source>%1 buildings lie in communes that the table of the population does not have; nobody is counted there.</source>
        <translation>%1 nhà thuộc các xã không có trong bảng dân số; không tính người ở đó.</translation>
    </message>
    <message>
        <source>%1 people of the table live in communes without a building; they are not counted.</source>
        <translation>%1 người trong bảng thuộc các xã không có nhà nào; không được tính.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ProposalDesk</name>
    <message>
        <source>Read the base scenario</source>
        <translation>Đọc kịch bản nền</translation>
    </message>
    <message>
        <source>Proposal on %1</source>
        <translation>Phương án trên %1</translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation>Chương trình khác đã thay đổi tệp.</translation>
    </message>
    <message>
        <source>Open it again, or go on in another file.</source>
        <translation>Mở lại, hoặc làm tiếp trong tệp khác.</translation>
    </message>
    <message>
        <source>No base scenario is chosen.</source>
        <translation>Chưa chọn kịch bản nền.</translation>
    </message>
    <message>
        <source>Count the volumes of what is drawn</source>
        <translation>Tính khối lượng của phần đã vẽ</translation>
    </message>
    <message>
        <source>Lay the cells over the ground</source>
        <translation>Đặt ô lên mặt đất</translation>
    </message>
</context>
<context>
    <name>spp::flood::ProposalDrawing</name>
    <message>
        <source>The style of proposals cannot be read</source>
        <translation>Không đọc được kiểu vẽ của phương án</translation>
    </message>
    <message>
        <source>Digits: distance; Tab: bearing; or X (north), a blank, Y (east). Enter ends.</source>
        <translation>Chữ số: khoảng cách; Tab: phương vị; hoặc X (bắc), dấu cách, Y (đông). Enter kết thúc.</translation>
    </message>
    <message>
        <source>Two points: from where the water comes, to where it goes.</source>
        <translation>Hai điểm: từ nơi nước đến tới nơi nước đi.</translation>
    </message>
    <message>
        <source>An area and the level of its new ground.</source>
        <translation>Một vùng và cao độ mặt đất mới.</translation>
    </message>
    <message>
        <source>A line and the level of its crest.</source>
        <translation>Một đường và cao trình đỉnh.</translation>
    </message>
    <message>
        <source>Draw: %1</source>
        <translation>Vẽ: %1</translation>
    </message>
    <message>
        <source>Choose and move what is drawn</source>
        <translation>Chọn và dời hình đã vẽ</translation>
    </message>
    <message>
        <source>Arrows: by 1 m, with Shift by 10 m; Delete removes; Enter edits.</source>
        <translation>Mũi tên: 1 m, thêm Shift: 10 m; Delete xóa; Enter sửa.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Remove from the proposal</source>
        <translation>Xóa khỏi phương án</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Hoàn tác sẽ lấy lại.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Type the level in the panel, then Enter.</source>
        <translation>Gõ cao trình ở bảng bên, rồi Enter.</translation>
    </message>
    <message>
        <source>It cannot be moved there</source>
        <translation>Không dời đến đó được</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>Dời: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Xóa: %1</translation>
    </message>
</context>
<context>
    <name>spp::flood::ProposalFile</name>
    <message>
        <source>&quot;kind&quot; must be fill, excavation, storage or dyke.</source>
        <translation>&quot;kind&quot; phải là fill, excavation, storage hoặc dyke.</translation>
    </message>
    <message>
        <source>An edit that is drawn has &quot;%1&quot; and &quot;%2&quot;; shapes of files belong into a scenario.</source>
        <translation>Mục sửa mặt đất vẽ trên bản đồ có &quot;%1&quot; và &quot;%2&quot;; hình lấy từ tệp thuộc về kịch bản.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has too few points.</source>
        <translation>&quot;%1&quot; có quá ít điểm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name.</source>
        <translation>&quot;%1&quot; không phải là tên.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is given twice.</source>
        <translation>Tên &quot;%1&quot; bị ghi hai lần.</translation>
    </message>
    <message>
        <source>A number of &quot;%1&quot; is none.</source>
        <translation>&quot;%1&quot; có một số không phải là số.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of structure.</source>
        <translation>&quot;%1&quot; không phải là loại công trình.</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;.</source>
        <translation>Khóa lạ &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A link names one thing: a &quot;case&quot;, a &quot;zone&quot; or &quot;parcels&quot;.</source>
        <translation>Liên kết chỉ nêu một thứ: &quot;case&quot;, &quot;zone&quot; hoặc &quot;parcels&quot;.</translation>
    </message>
    <message>
        <source>A proposal needs a title and a base.</source>
        <translation>Phương án cần có tên và kịch bản nền.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins or ends with a space.</source>
        <translation>&quot;%1&quot; bắt đầu hoặc kết thúc bằng khoảng trắng.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ProposalPart</name>
    <message>
        <source>Proposal</source>
        <translation>Phương án đề nghị</translation>
    </message>
    <message>
        <source>Base scenario</source>
        <translation>Kịch bản nền</translation>
    </message>
    <message>
        <source>Flood scenarios (*.yaml *.yml);;All files (*)</source>
        <translation>Kịch bản ngập (*.yaml *.yml);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Open a proposal</source>
        <translation>Mở phương án</translation>
    </message>
    <message>
        <source>Proposals (*.yaml *.yml);;All files (*)</source>
        <translation>Phương án (*.yaml *.yml);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>The proposal cannot be opened</source>
        <translation>Không mở được phương án</translation>
    </message>
    <message>
        <source>A proposal cannot be kept beside its base</source>
        <translation>Không lưu được phương án cạnh kịch bản nền</translation>
    </message>
    <message>
        <source>Where to keep the proposal</source>
        <translation>Nơi lưu phương án</translation>
    </message>
    <message>
        <source>Proposals (*.yaml)</source>
        <translation>Phương án (*.yaml)</translation>
    </message>
    <message>
        <source>The area cannot be taken over</source>
        <translation>Không lấy được vùng</translation>
    </message>
    <message>
        <source>The proposal cannot be saved</source>
        <translation>Không lưu được phương án</translation>
    </message>
    <message>
        <source>Go on in another file</source>
        <translation>Làm tiếp trong tệp khác</translation>
    </message>
    <message>
        <source>drawn: %1</source>
        <translation>đã vẽ: %1</translation>
    </message>
    <message>
        <source>The names of culvert inlets cannot be read</source>
        <translation>Không đọc được tên cửa vào cống</translation>
    </message>
    <message>
        <source>no base scenario</source>
        <translation>chưa có kịch bản nền</translation>
    </message>
    <message>
        <source>The base scenario cannot be edited here</source>
        <translation>Không sửa được kịch bản nền ở đây</translation>
    </message>
</context>
<context>
    <name>spp::flood::ProposalRun</name>
    <message>
        <source>Estimate the run</source>
        <translation>Ước tính lượt tính</translation>
    </message>
    <message>
        <source>The territory can only be read.</source>
        <translation>Địa bàn chỉ đọc được.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Đang dừng …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Run pair</source>
        <translation>Chạy cặp</translation>
    </message>
    <message>
        <source>Leaves things as they were</source>
        <translation>Giữ nguyên như trước</translation>
    </message>
    <message>
        <source>Runs base and proposal with the same rain and tides, and compares them</source>
        <translation>Chạy nền và phương án với cùng mưa và triều, rồi so sánh</translation>
    </message>
    <message>
        <source>The water balance does not close: the run is not valid.</source>
        <translation>Cân bằng nước không khép: lượt tính không hợp lệ.</translation>
    </message>
    <message>
        <source>The proposal changes nothing: the difference is 0 everywhere.</source>
        <translation>Phương án không đổi gì: chênh lệch bằng 0 ở mọi nơi.</translation>
    </message>
    <message>
        <source>Water rises by up to %1 m and falls by up to %2 m.</source>
        <translation>Nước dâng tối đa %1 m và hạ tối đa %2 m.</translation>
    </message>
    <message>
        <source>In the territory as %1 and %2.</source>
        <translation>Đã đưa vào địa bàn: %1 và %2.</translation>
    </message>
    <message>
        <source>Not put into the territory: %1 The results are in %2.</source>
        <translation>Chưa đưa vào địa bàn: %1 Kết quả ở %2.</translation>
    </message>
    <message>
        <source>Stopped. What was computed so far is kept and can be gone on with.</source>
        <translation>Đã dừng. Phần đã tính được giữ lại để chạy tiếp.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Đã dừng. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The pair could not be run</source>
        <translation>Không chạy được cặp</translation>
    </message>
</context>
<context>
    <name>spp::flood::ProposalSite</name>
    <message>
        <source>The site cannot be written: %1.</source>
        <translation>Không ghi được khu đất: %1.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ProposedStyle</name>
    <message>
        <source>&quot;%1&quot; is no colour of six hexadecimal digits.</source>
        <translation>&quot;%1&quot; không phải màu gồm sáu chữ số thập lục phân.</translation>
    </message>
    <message>
        <source>&quot;hatch&quot; must be falling, rising, level or cross.</source>
        <translation>&quot;hatch&quot; phải là falling, rising, level hoặc cross.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;.</source>
        <translation>Không có loại &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is missing.</source>
        <translation>Thiếu loại &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>spp::flood::QuantityField</name>
    <message>
        <source>h</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>min</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>ngày</translation>
    </message>
    <message>
        <source>mm/h</source>
        <translation>mm/giờ</translation>
    </message>
    <message>
        <source>mm/d</source>
        <translation>mm/ngày</translation>
    </message>
</context>
<context>
    <name>spp::flood::RaiseScenario</name>
    <message>
        <source>The pathway %1 holds the settling of the ground already.</source>
        <translation>Kịch bản tương lai %1 đã gồm lún đất.</translation>
    </message>
    <message>
        <source>%1, water raised to %2</source>
        <translation>%1, nước dâng đến %2</translation>
    </message>
    <message>
        <source>The scenario %1 has no ground level.</source>
        <translation>Kịch bản %1 không có cao độ mặt đất.</translation>
    </message>
    <message>
        <source>Add it with --ground: without it nobody knows where rising water goes.</source>
        <translation>Hãy thêm bằng --ground: thiếu nó thì không biết nước dâng chảy đi đâu.</translation>
    </message>
    <message>
        <source>There is a scenario %1 already.</source>
        <translation>Đã có kịch bản %1.</translation>
    </message>
    <message>
        <source>Added the scenario %1: %2.
</source>
        <translation>Đã thêm kịch bản %1: %2.
</translation>
    </message>
    <message>
        <source>a scenario of a later year: still water risen over the ground</source>
        <translation>kịch bản của một năm sau: nước tĩnh dâng trên mặt đất</translation>
    </message>
    <message>
        <source>id of the new scenario</source>
        <translation>mã kịch bản mới</translation>
    </message>
    <message>
        <source>scenario of today, with its ground level</source>
        <translation>kịch bản hiện nay, có cao độ mặt đất</translation>
    </message>
    <message>
        <source>table of sea-level rise; see spp flood future</source>
        <translation>bảng nước biển dâng; xem spp flood future</translation>
    </message>
    <message>
        <source>to this year</source>
        <translation>đến năm này</translation>
    </message>
    <message>
        <source>from this year; default: the base year of the table</source>
        <translation>từ năm này; mặc định: năm gốc của bảng</translation>
    </message>
    <message>
        <source>settling of the ground until then, where the table has none</source>
        <translation>mức lún đất đến lúc đó, khi bảng không có</translation>
    </message>
    <message>
        <source>what people call it; default: the id</source>
        <translation>tên gọi; mặc định: mã kịch bản</translation>
    </message>
    <message>
        <source>The scenario %1 holds a rise or a target year already.</source>
        <translation>Kịch bản %1 đã có mức dâng hoặc năm đích.</translation>
    </message>
    <message>
        <source>Raise the scenario of today that it comes from.</source>
        <translation>Hãy nâng kịch bản hiện nay mà nó xuất phát.</translation>
    </message>
    <message>
        <source>still water raised by %1 m, as from %2 to %3: an upper bound, without time and flow</source>
        <translation>nước tĩnh dâng %1 m, như từ năm %2 đến %3: cận trên, không xét thời gian và dòng chảy</translation>
    </message>
    <message>
        <source>The flood is of %1, and the rise counts from %2: with --from-year %1 only what is still to come is added.</source>
        <translation>Trận ngập thuộc năm %1 mà mức dâng tính từ năm %2: dùng --from-year %1 để chỉ cộng phần còn lại.</translation>
    </message>
    <message>
        <source>Warning: %1
</source>
        <translation>Cảnh báo: %1
</translation>
    </message>
</context>
<context>
    <name>spp::flood::RasterCells</name>
    <message>
        <source>The raster lies on another grid than the other ones.</source>
        <translation>Raster nằm trên lưới khác với các raster còn lại.</translation>
    </message>
    <message>
        <source>The raster cannot be read: %1.</source>
        <translation>Không đọc được raster: %1.</translation>
    </message>
</context>
<context>
    <name>spp::flood::RasterFile</name>
    <message>
        <source>There is no such file.</source>
        <translation>Không có tệp này.</translation>
    </message>
    <message>
        <source>The raster has %1 cells; %2 are the most.</source>
        <translation>Raster có %1 ô; nhiều nhất là %2 ô.</translation>
    </message>
    <message>
        <source>The raster has no band.</source>
        <translation>Raster không có kênh.</translation>
    </message>
    <message>
        <source>The rows of the raster go from south to north.</source>
        <translation>Các hàng của raster xếp từ nam lên bắc.</translation>
    </message>
    <message>
        <source>Turn it north up first, for example with gdalwarp.</source>
        <translation>Xoay về hướng bắc trước, ví dụ bằng gdalwarp.</translation>
    </message>
    <message>
        <source>The raster has %1 bands, and one is wanted.</source>
        <translation>Raster có %1 kênh, chỉ cần một.</translation>
    </message>
    <message>
        <source>Save the band of the values alone, such as by gdal_translate -b 1.</source>
        <translation>Hãy lưu riêng kênh chứa giá trị, ví dụ bằng gdal_translate -b 1.</translation>
    </message>
    <message>
        <source>Cut it to the area of the model, or make its cells larger, such as by gdalwarp -tr.</source>
        <translation>Hãy cắt theo phạm vi mô hình, hoặc dùng ô lớn hơn, ví dụ bằng gdalwarp -tr.</translation>
    </message>
    <message>
        <source>This is a folder, not a raster.</source>
        <translation>Đây là thư mục, không phải raster.</translation>
    </message>
    <message>
        <source>The raster cannot be read to its end: %1.</source>
        <translation>Không đọc được raster đến hết: %1.</translation>
    </message>
    <message>
        <source>Copy it anew.</source>
        <translation>Hãy chép lại tệp.</translation>
    </message>
</context>
<context>
    <name>spp::flood::RasterSource</name>
    <message>
        <source>The file holds several variables: %1.</source>
        <translation>Tệp có nhiều biến: %1.</translation>
    </message>
    <message>
        <source>Name one: FILE#VARIABLE.</source>
        <translation>Hãy nêu một biến: TỆP#BIẾN.</translation>
    </message>
    <message>
        <source>The file has no variable &quot;%1&quot;.</source>
        <translation>Tệp không có biến &quot;%1&quot;.</translation>
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
        <source>The columns of the raster do not go from west to east.</source>
        <translation>Các cột của raster không đi từ tây sang đông.</translation>
    </message>
    <message>
        <source>The source has %1 time steps or bands.</source>
        <translation>Nguồn có %1 bước thời gian hoặc kênh.</translation>
    </message>
    <message>
        <source>Say --time max for the greatest value of all, or --time N.</source>
        <translation>Dùng --time max để lấy giá trị lớn nhất, hoặc --time N.</translation>
    </message>
    <message>
        <source>--time must be max or a number from 1 to %1, not &quot;%2&quot;.</source>
        <translation>--time phải là max hoặc số từ 1 đến %1, không phải &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>State it with --unit m, dm, cm, mm or ft.</source>
        <translation>Hãy nêu bằng --unit m, dm, cm, mm hoặc ft.</translation>
    </message>
    <message>
        <source>Save it in %1.</source>
        <translation>Hãy lưu theo đơn vị %1.</translation>
    </message>
    <message>
        <source>The raster has no band.</source>
        <translation>Raster không có kênh.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Đã dừng đọc dữ liệu.</translation>
    </message>
    <message>
        <source>greatest of %1 time steps</source>
        <translation>lớn nhất trong %1 bước thời gian</translation>
    </message>
    <message>
        <source>time step %1</source>
        <translation>bước thời gian %1</translation>
    </message>
    <message>
        <source>The mask of the raster cannot be read.</source>
        <translation>Không đọc được mặt nạ của raster.</translation>
    </message>
    <message>
        <source>The source says that its unit is &quot;%1&quot;; this is no %2 in %3.</source>
        <translation>Nguồn ghi đơn vị là &quot;%1&quot;; đó không phải %2 tính bằng %3.</translation>
    </message>
    <message>
        <source>Name the source of this quantity, or correct the unit in the file.</source>
        <translation>Nêu nguồn của đại lượng này, hoặc sửa đơn vị trong tệp.</translation>
    </message>
    <message>
        <source>The source says that its unit is &quot;%1&quot;.</source>
        <translation>Nguồn ghi đơn vị là &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Row %1 of the raster cannot be read: %2.</source>
        <translation>Không đọc được dòng %1 của raster: %2.</translation>
    </message>
    <message>
        <source>No reader understands this raster: %1.</source>
        <translation>Không đọc được raster này: %1.</translation>
    </message>
    <message>
        <source>The raster has %1 cells, more than this computer can hold.</source>
        <translation>Raster có %1 ô, nhiều hơn bộ nhớ của máy này chứa được.</translation>
    </message>
    <message>
        <source>Cut it to the area that matters, or make its cells larger, such as by gdalwarp -tr.</source>
        <translation>Hãy cắt theo vùng cần dùng, hoặc dùng ô lớn hơn, ví dụ bằng gdalwarp -tr.</translation>
    </message>
</context>
<context>
    <name>spp::flood::RatingChart</name>
    <message>
        <source>Level upstream (m)</source>
        <translation>Mực nước phía trên (m)</translation>
    </message>
    <message>
        <source>Discharge (m³/s)</source>
        <translation>Lưu lượng (m³/s)</translation>
    </message>
    <message>
        <source>downstream %1 m</source>
        <translation>phía dưới %1 m</translation>
    </message>
    <message>
        <source>%1 m: %2 m³/s</source>
        <translation>%1 m: %2 m³/s</translation>
    </message>
    <message>
        <source>Rating curve</source>
        <translation>Đường quan hệ mực nước – lưu lượng</translation>
    </message>
</context>
<context>
    <name>spp::flood::RecordStep</name>
    <message>
        <source>Record the comparison “%1”</source>
        <translation>Ghi so sánh “%1”</translation>
    </message>
    <message>
        <source>The comparison was not recorded</source>
        <translation>Chưa ghi được so sánh</translation>
    </message>
    <message>
        <source>The record was not taken back</source>
        <translation>Chưa rút lại được bản ghi</translation>
    </message>
    <message>
        <source>The themes could not be read again</source>
        <translation>Không đọc lại được các lớp dữ liệu</translation>
    </message>
</context>
<context>
    <name>spp::flood::RimColumn</name>
    <message>
        <source>Water level</source>
        <translation>Mực nước</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Lưu lượng</translation>
    </message>
    <message>
        <source>Outflow</source>
        <translation>Chảy ra</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Cần có tên.</translation>
    </message>
    <message>
        <source>Another one has this name.</source>
        <translation>Tên này đã có.</translation>
    </message>
    <message>
        <source>Choose a side, or draw around a stretch of the rim.</source>
        <translation>Chọn một phía, hoặc vẽ quanh một đoạn ranh.</translation>
    </message>
    <message>
        <source>West side</source>
        <translation>Phía tây</translation>
    </message>
    <message>
        <source>East side</source>
        <translation>Phía đông</translation>
    </message>
    <message>
        <source>North side</source>
        <translation>Phía bắc</translation>
    </message>
    <message>
        <source>South side</source>
        <translation>Phía nam</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Chọn …</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Như trong tệp</translation>
    </message>
    <message>
        <source>Water at the rim</source>
        <translation>Nước ở ranh</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>A tide or river level, a discharge, or a way out</source>
        <translation>Mực triều hoặc sông, lưu lượng, hoặc lối chảy ra</translation>
    </message>
    <message>
        <source>Water level (tide, river)</source>
        <translation>Mực nước (triều, sông)</translation>
    </message>
    <message>
        <source>Outflow at normal depth</source>
        <translation>Chảy ra theo dòng đều</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Bỏ mục đang chọn</translation>
    </message>
    <message>
        <source>Closed all around: nothing comes or goes but rain.</source>
        <translation>Kín mọi phía: chỉ có mưa vào.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Vẽ…</translation>
    </message>
    <message>
        <source>An area on the map: the rim within it</source>
        <translation>Một vùng trên bản đồ: ranh nằm trong đó</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Độ dốc</translation>
    </message>
    <message>
        <source>Of the ground along the flow, in m per m</source>
        <translation>Của mặt đất dọc dòng chảy, m/m</translation>
    </message>
    <message>
        <source>Drawn (%1)</source>
        <translation>Đã vẽ (%1)</translation>
    </message>
</context>
<context>
    <name>spp::flood::RunForm</name>
    <message>
        <source>The return period must be a number of years.</source>
        <translation>Chu kỳ lặp phải là số năm.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Return period</source>
        <translation>Chu kỳ lặp</translation>
    </message>
    <message>
        <source>office and model</source>
        <translation>cơ quan và mô hình</translation>
    </message>
    <message>
        <source>years; empty: not known</source>
        <translation>năm; để trống: không rõ</translation>
    </message>
    <message>
        <source>Put into the territory</source>
        <translation>Đưa vào địa bàn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>spp::flood::RunSection</name>
    <message>
        <source>The name needs letters A to Z, digits, dots and dashes.</source>
        <translation>Tên gồm chữ A đến Z, chữ số, dấu chấm và gạch nối.</translation>
    </message>
    <message>
        <source>The scenarios in the territory will be called by it</source>
        <translation>Kịch bản trong địa bàn sẽ mang tên này</translation>
    </message>
    <message>
        <source>Estimating …</source>
        <translation>Đang ước tính …</translation>
    </message>
    <message>
        <source>Both runs: %1 cells, %2 of memory, at most %3</source>
        <translation>Cả hai lượt tính: %1 ô, %2 bộ nhớ, tối đa %3</translation>
    </message>
    <message>
        <source>If every cell were wet all the time; dry land costs nothing.</source>
        <translation>Nếu mọi ô luôn có nước; đất khô không tốn gì.</translation>
    </message>
    <message>
        <source>Go on with the stopped run</source>
        <translation>Tính tiếp lượt đã dừng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Return period</source>
        <translation>Chu kỳ lặp</translation>
    </message>
    <message>
        <source>Of the flood of the base, where it has one</source>
        <translation>Của trận ngập nền, nếu có</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>years</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Office and model, as reports name them</source>
        <translation>Cơ quan và mô hình, như báo cáo nêu</translation>
    </message>
    <message>
        <source>Also with all gates open and all shut</source>
        <translation>Chạy cả khi mở hết và đóng hết cống</translation>
    </message>
    <message>
        <source>Four runs: base and proposal, each with open and with shut gates</source>
        <translation>Bốn lượt tính: nền và phương án, mỗi bên mở cống và đóng cống</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Luồng</translation>
    </message>
    <message>
        <source>All of the computer</source>
        <translation>Tất cả của máy</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Thêm tùy chọn</translation>
    </message>
    <message>
        <source>Limits of the method</source>
        <translation>Giới hạn phương pháp</translation>
    </message>
    <message>
        <source>off: cells of %1 m</source>
        <translation>tắt: ô %1 m</translation>
    </message>
    <message>
        <source>%1 m (%2 × %2)</source>
        <translation>%1 m (%2 × %2)</translation>
    </message>
    <message>
        <source>%1, as the base</source>
        <translation>%1, như nền</translation>
    </message>
    <message>
        <source>Sub-grid</source>
        <translation>Lưới con</translation>
    </message>
    <message>
        <source>Cells that the water of both runs goes by, over the cells of the ground: larger ones take less time and are coarser</source>
        <translation>Ô mà nước của cả hai lượt chạy theo, trên ô của mặt đất: ô lớn hơn thì nhanh hơn và thô hơn</translation>
    </message>
</context>
<context>
    <name>spp::flood::RunSeries</name>
    <message>
        <source>Choose a folder that &quot;spp flood simulate&quot; made.</source>
        <translation>Hãy chọn thư mục do “spp flood simulate” tạo ra.</translation>
    </message>
    <message>
        <source>The folder holds no run of a flood.</source>
        <translation>Thư mục không chứa kết quả chạy mô hình ngập.</translation>
    </message>
    <message>
        <source>This is no summary of a flood run.</source>
        <translation>Đây không phải tóm tắt của một lượt tính mô hình ngập.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ScenarioBox</name>
    <message>
        <source>Gates open and shut: %1</source>
        <translation>Cống mở và đóng: %1</translation>
    </message>
    <message>
        <source>All return periods: %1</source>
        <translation>Mọi chu kỳ lặp: %1</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Mọi kịch bản</translation>
    </message>
</context>
<context>
    <name>spp::flood::ScenarioCells</name>
    <message>
        <source>The scenario %1 has classes of the scheme %2, not of %3.</source>
        <translation>Kịch bản %1 dùng cấp của thang %2, không phải %3.</translation>
    </message>
    <message>
        <source>Say --scheme %1.</source>
        <translation>Dùng --scheme %1.</translation>
    </message>
    <message>
        <source>The scenario %1 has a class that the scheme no longer has.</source>
        <translation>Kịch bản %1 có cấp mà thang không còn.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ScenarioCommands</name>
    <message>
        <source>Scenario</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Tần suất</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Cống</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Đại lượng</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Removed the scenario %1.
</source>
        <translation>Đã bỏ kịch bản %1.
</translation>
    </message>
    <message>
        <source>the flood scenarios of a territory</source>
        <translation>các kịch bản ngập của địa bàn</translation>
    </message>
    <message>
        <source>remove a scenario and its rasters</source>
        <translation>bỏ một kịch bản cùng các raster của nó</translation>
    </message>
    <message>
        <source>id of the scenario</source>
        <translation>mã kịch bản</translation>
    </message>
    <message>
        <source>The territory has no flood scenario yet. Add one with &quot;spp flood add-scenario&quot;.
</source>
        <translation>Địa bàn chưa có kịch bản ngập. Thêm bằng &quot;spp flood add-scenario&quot;.
</translation>
    </message>
    <message>
        <source>%1 was computed by SPP</source>
        <translation>%1 do SPP tính</translation>
    </message>
    <message>
        <source>open</source>
        <translation>mở</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>đóng</translation>
    </message>
</context>
<context>
    <name>spp::flood::ScenarioEntry</name>
    <message>
        <source>The file is not the one that the run wrote.</source>
        <translation>Tệp không phải là tệp mà lượt tính đã ghi.</translation>
    </message>
    <message>
        <source>Run the scenario again, or take the file with --depth.</source>
        <translation>Hãy tính lại kịch bản, hoặc lấy tệp bằng --depth.</translation>
    </message>
    <message>
        <source>The raster of %1 does not have the cells of the scenario&apos;s first raster.</source>
        <translation>Raster %1 không có cùng ô lưới với raster đầu tiên của kịch bản.</translation>
    </message>
    <message>
        <source>Write all quantities of a model run on one grid.</source>
        <translation>Hãy xuất mọi đại lượng của một lượt tính mô hình trên cùng một lưới.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the id of a scenario: letters, digits, dots, hyphens and underscores.</source>
        <translation>&quot;%1&quot; không thể là mã kịch bản: chỉ dùng chữ, số, dấu chấm, gạch nối và gạch dưới.</translation>
    </message>
    <message>
        <source>A scenario needs a source: --source.</source>
        <translation>Kịch bản cần nguồn: --source.</translation>
    </message>
    <message>
        <source>--return-period must be 1 year or more.</source>
        <translation>--return-period phải từ 1 năm trở lên.</translation>
    </message>
    <message>
        <source>There is a scenario %1 already.</source>
        <translation>Đã có kịch bản %1.</translation>
    </message>
    <message>
        <source>Say --replace to put this one in its place.</source>
        <translation>Thêm --replace để thay kịch bản cũ.</translation>
    </message>
    <message>
        <source>A scenario needs --depth, --run or --zones.</source>
        <translation>Kịch bản cần --depth, --run hoặc --zones.</translation>
    </message>
    <message>
        <source>The pathway %1 holds the settling of the ground already.</source>
        <translation>Kịch bản tương lai %1 đã gồm lún đất.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ScenarioFile</name>
    <message>
        <source>&quot;sides&quot; are of: west, east, north, south.</source>
        <translation>&quot;sides&quot; là: west, east, north, south.</translation>
    </message>
    <message>
        <source>The boundary meets no rim of the model.</source>
        <translation>Biên không nằm trên rìa của mô hình.</translation>
    </message>
    <message>
        <source>Check where it lies, or give &quot;reach&quot; in m.</source>
        <translation>Kiểm tra vị trí, hoặc ghi &quot;reach&quot; theo m.</translation>
    </message>
    <message>
        <source>&quot;kind&quot; must be stage, discharge or outflow.</source>
        <translation>&quot;kind&quot; phải là stage, discharge hoặc outflow.</translation>
    </message>
    <message>
        <source>No cell of the model lies there.</source>
        <translation>Ở đó không có ô nào của mô hình.</translation>
    </message>
    <message>
        <source>Check the place, or take smaller cells.</source>
        <translation>Kiểm tra vị trí, hoặc lấy ô nhỏ hơn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no point.</source>
        <translation>&quot;%1&quot; không phải là một điểm.</translation>
    </message>
    <message>
        <source>Write east and north of the terrain&apos;s CRS: &quot;382265 6354280&quot;.</source>
        <translation>Ghi tọa độ đông và bắc theo hệ tọa độ của địa hình: &quot;382265 6354280&quot;.</translation>
    </message>
    <message>
        <source>The point %1 is outside of the terrain.</source>
        <translation>Điểm %1 nằm ngoài địa hình.</translation>
    </message>
    <message>
        <source>Check its coordinates and CRS.</source>
        <translation>Kiểm tra tọa độ và hệ tọa độ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Thiếu &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The file is not in the coordinate system of the terrain.</source>
        <translation>Tệp không theo hệ tọa độ của địa hình.</translation>
    </message>
    <message>
        <source>Reproject it; a GeoJSON file without a CRS is in degrees.</source>
        <translation>Chuyển hệ tọa độ của tệp; tệp GeoJSON không ghi hệ tọa độ là theo độ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be first, second or gauge.</source>
        <translation>&quot;%1&quot; phải là first, second hoặc gauge.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>&quot;%1&quot; không phải là số.</translation>
    </message>
    <message>
        <source>There must be as many values as times.</source>
        <translation>Số giá trị phải bằng số thời điểm.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;.</source>
        <translation>Tệp không có cột &quot;%1&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more or fewer cells than the header.</source>
        <translation>
            <numerusform>%n hàng có số ô khác với hàng tiêu đề.</numerusform>
        </translation>
    </message>
    <message>
        <source>The series does not cover the whole run, and &quot;%1&quot; is missing.</source>
        <translation>Chuỗi số liệu không phủ hết thời gian tính, và thiếu &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say hold or zero, or lengthen the series.</source>
        <translation>Ghi hold hoặc zero, hoặc kéo dài chuỗi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be hold or zero.</source>
        <translation>&quot;%1&quot; phải là hold hoặc zero.</translation>
    </message>
    <message>
        <source>&quot;between&quot; must be linear or step.</source>
        <translation>&quot;between&quot; phải là linear hoặc step.</translation>
    </message>
    <message>
        <source>The tide %1 is not known.</source>
        <translation>Không biết sóng triều %1.</translation>
    </message>
    <message>
        <source>Give its &quot;speed&quot; in degrees per hour.</source>
        <translation>Ghi &quot;speed&quot; theo độ mỗi giờ.</translation>
    </message>
    <message>
        <source>The constant must not be below 0.</source>
        <translation>Hằng số không được nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>A curve is one of: constant, times and values, file, tide.</source>
        <translation>Đường quá trình là một trong: constant, times và values, file, tide.</translation>
    </message>
    <message>
        <source>Only a level can be a tide.</source>
        <translation>Chỉ mực nước mới là triều.</translation>
    </message>
    <message>
        <source>Only a level can rise with the sea.</source>
        <translation>Chỉ mực nước mới dâng theo biển.</translation>
    </message>
    <message>
        <source>The dyke parts no two cells of the model.</source>
        <translation>Đê không ngăn cách hai ô nào của mô hình.</translation>
    </message>
    <message>
        <source>Check where it lies, or take smaller cells.</source>
        <translation>Kiểm tra vị trí, hoặc lấy ô nhỏ hơn.</translation>
    </message>
    <message>
        <source>&quot;kind&quot; must be fill, excavation, storage or dyke.</source>
        <translation>&quot;kind&quot; phải là fill, excavation, storage hoặc dyke.</translation>
    </message>
    <message>
        <source>The edit &quot;%1&quot; changes no cell.</source>
        <translation>Mục sửa mặt đất &quot;%1&quot; không làm đổi ô nào.</translation>
    </message>
    <message>
        <source>Check its place and level, or take smaller cells.</source>
        <translation>Kiểm tra vị trí và cao độ, hoặc lấy ô nhỏ hơn.</translation>
    </message>
    <message>
        <source>This program reads scenarios of form 1.</source>
        <translation>Chương trình đọc kịch bản theo mẫu 1.</translation>
    </message>
    <message>
        <source>Begin the file with &quot;scenario: 1&quot;.</source>
        <translation>Bắt đầu tệp bằng &quot;scenario: 1&quot;.</translation>
    </message>
    <message>
        <source>No cell is wet, and nothing brings water.</source>
        <translation>Không ô nào có nước và không có gì đưa nước vào.</translation>
    </message>
    <message>
        <source>Add a boundary, an inflow, rain or water at the start.</source>
        <translation>Thêm biên, dòng vào, mưa hoặc nước ban đầu.</translation>
    </message>
    <message>
        <source>The gauge &quot;%1&quot; is outside of the model.</source>
        <translation>Trạm đo &quot;%1&quot; nằm ngoài mô hình.</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; is given twice.</source>
        <translation>Loại &quot;%1&quot; được ghi hai lần.</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; is not in the table.</source>
        <translation>Loại &quot;%1&quot; không có trong bảng.</translation>
    </message>
    <message>
        <source>Add it with its Manning&apos;s n.</source>
        <translation>Thêm loại này với hệ số Manning n.</translation>
    </message>
    <message>
        <source>Give one of: level, depth_raster, level_raster.</source>
        <translation>Ghi một trong: level, depth_raster, level_raster.</translation>
    </message>
    <message>
        <source>A feature has no geometry.</source>
        <translation>Một đối tượng không có hình.</translation>
    </message>
    <message>
        <source>A feature is not of the kind that is wanted here: %1.</source>
        <translation>Một đối tượng không đúng kiểu cần ở đây: %1.</translation>
    </message>
    <message>
        <source>A coordinate is no number.</source>
        <translation>Một tọa độ không phải là số.</translation>
    </message>
    <message>
        <source>The condition &quot;%1&quot; does not fit the file.</source>
        <translation>Điều kiện &quot;%1&quot; không hợp với tệp.</translation>
    </message>
    <message>
        <source>The file has no layer &quot;%1&quot;.</source>
        <translation>Tệp không có lớp &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The file has several layers.</source>
        <translation>Tệp có nhiều lớp.</translation>
    </message>
    <message>
        <source>Name one with &quot;layer&quot;.</source>
        <translation>Ghi tên một lớp bằng &quot;layer&quot;.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Không có tệp này.</translation>
    </message>
    <message>
        <source>No feature was found.</source>
        <translation>Không tìm thấy đối tượng nào.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs at least %2 points.</source>
        <translation>&quot;%1&quot; cần ít nhất %2 điểm.</translation>
    </message>
    <message>
        <source>The radius must be above 0 m.</source>
        <translation>Bán kính phải lớn hơn 0 m.</translation>
    </message>
    <message>
        <source>Give the place once: &quot;%1&quot; with a file, or &quot;%2&quot; with coordinates.</source>
        <translation>Ghi vị trí một lần: &quot;%1&quot; với tệp, hoặc &quot;%2&quot; với tọa độ.</translation>
    </message>
    <message>
        <source>A feature has no number in its field &quot;%1&quot;.</source>
        <translation>Một đối tượng không có số ở trường &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Zones must be whole numbers from 0 to 65535.</source>
        <translation>Vùng phải là số nguyên từ 0 đến 65535.</translation>
    </message>
    <message>
        <source>Give one &quot;curve&quot;, or &quot;zones&quot; with &quot;curves&quot;.</source>
        <translation>Ghi một &quot;curve&quot;, hoặc &quot;zones&quot; cùng &quot;curves&quot;.</translation>
    </message>
    <message>
        <source>Zones must be listed in order, from 1.</source>
        <translation>Vùng phải liệt kê theo thứ tự, từ 1.</translation>
    </message>
    <message>
        <source>Give a pathway or tables of years, not both.</source>
        <translation>Ghi một kịch bản tương lai hoặc bảng theo năm, không ghi cả hai.</translation>
    </message>
    <message>
        <source>&quot;shape&quot; must be one of: %1.</source>
        <translation>&quot;shape&quot; phải là một trong: %1.</translation>
    </message>
    <message>
        <source>&quot;way&quot; must be both, forward (from → to) or backward.</source>
        <translation>&quot;way&quot; phải là both, forward (from → to) hoặc backward.</translation>
    </message>
    <message>
        <source>&quot;kind&quot; must be weir, gate, culvert or pump.</source>
        <translation>&quot;kind&quot; phải là weir, gate, culvert hoặc pump.</translation>
    </message>
    <message>
        <source>A flap is a culvert with &quot;way: forward&quot;.</source>
        <translation>Cống một chiều là culvert với &quot;way: forward&quot;.</translation>
    </message>
    <message>
        <source>The terrain states no coordinate system.</source>
        <translation>Địa hình không ghi hệ tọa độ.</translation>
    </message>
    <message>
        <source>Say it: &quot;crs: EPSG:5897&quot;.</source>
        <translation>Ghi rõ: &quot;crs: EPSG:5897&quot;.</translation>
    </message>
    <message>
        <source>The coordinate system &quot;%1&quot; is not known.</source>
        <translation>Không biết hệ tọa độ &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The terrain must be in a projected coordinate system in metres.</source>
        <translation>Địa hình phải theo hệ tọa độ phẳng tính bằng mét.</translation>
    </message>
    <message>
        <source>Reproject the raster first.</source>
        <translation>Chuyển hệ tọa độ của raster trước.</translation>
    </message>
    <message>
        <source>The terrain&apos;s cells are not square.</source>
        <translation>Ô của địa hình không vuông.</translation>
    </message>
    <message>
        <source>Give the model&apos;s cell size with &quot;cell&quot;.</source>
        <translation>Ghi cỡ ô của mô hình bằng &quot;cell&quot;.</translation>
    </message>
    <message>
        <source>The cell of %1 m is smaller than the terrain&apos;s of %2 m.</source>
        <translation>Ô %1 m nhỏ hơn ô %2 m của địa hình.</translation>
    </message>
    <message>
        <source>Take cells of the terrain&apos;s size or larger.</source>
        <translation>Lấy ô bằng hoặc lớn hơn ô của địa hình.</translation>
    </message>
    <message>
        <source>The cell is larger than the terrain.</source>
        <translation>Ô lớn hơn cả địa hình.</translation>
    </message>
    <message>
        <source>&quot;missing&quot; must be wall or fill.</source>
        <translation>&quot;missing&quot; phải là wall hoặc fill.</translation>
    </message>
    <message>
        <source>Frames must be at least 1 s apart.</source>
        <translation>Các khung hình phải cách nhau ít nhất 1 giây.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>&quot;%1&quot; không phải là ngày.</translation>
    </message>
    <message>
        <source>Zones need a &quot;date&quot; on which they are in force.</source>
        <translation>Ô quy hoạch cần &quot;date&quot; là ngày có hiệu lực.</translation>
    </message>
    <message>
        <source>A feature of the theme has another kind of geometry than is wanted here.</source>
        <translation>Một đối tượng của lớp có kiểu hình khác với kiểu cần ở đây.</translation>
    </message>
    <message>
        <source>The territory has no theme &quot;%1&quot;.</source>
        <translation>Địa bàn không có lớp &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The theme has nothing on the terrain.</source>
        <translation>Lớp không có gì trên địa hình.</translation>
    </message>
    <message>
        <source>The heights of the terrain are in &quot;%1&quot;.</source>
        <translation>Độ cao của địa hình tính bằng &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Save it in metres.</source>
        <translation>Hãy lưu theo mét.</translation>
    </message>
    <message>
        <source>A link names one thing: a &quot;case&quot;, a &quot;zone&quot; or &quot;parcels&quot;.</source>
        <translation>Liên kết chỉ nêu một thứ: &quot;case&quot;, &quot;zone&quot; hoặc &quot;parcels&quot;.</translation>
    </message>
    <message>
        <source>&quot;zone&quot; must be the number of a planning cell, not &quot;%1&quot;.</source>
        <translation>&quot;zone&quot; phải là số của một ô quy hoạch, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The link is empty.</source>
        <translation>Liên kết trống.</translation>
    </message>
    <message>
        <source>A base must not have a base of its own.</source>
        <translation>Kịch bản nền không được có kịch bản nền khác.</translation>
    </message>
    <message>
        <source>Name the scenario that holds all the rest.</source>
        <translation>Ghi tên kịch bản chứa mọi phần còn lại.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot; already.</source>
        <translation>Đã có &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Give it another name than in the base.</source>
        <translation>Đặt tên khác với tên trong kịch bản nền.</translation>
    </message>
    <message>
        <source>The datum of %1 is not known.</source>
        <translation>Không rõ mốc trắc địa của %1.</translation>
    </message>
    <message>
        <source>The file has %1, the terrain %2, and no operation is pinned between their datums.</source>
        <translation>Tệp dùng %1, địa hình dùng %2, và chưa định phép chuyển giữa hai mốc trắc địa.</translation>
    </message>
    <message>
        <source>Name a territory that pins one: &quot;territory: town.sqlite&quot;; or reproject the file. A GeoJSON file without a CRS is in degrees.</source>
        <translation>Nêu địa bàn có phép chuyển đã định: &quot;territory: town.sqlite&quot;, hoặc chuyển hệ cho tệp. GeoJSON không nêu hệ tọa độ là tính bằng độ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>&quot;%1&quot; phải là số nguyên từ %2 đến %3.</translation>
    </message>
    <message>
        <source>Give each its own name: results are told apart by it.</source>
        <translation>Hãy đặt tên riêng cho từng mục: kết quả được phân biệt theo tên.</translation>
    </message>
    <message>
        <source>Write it with a decimal point and no other mark: 1250.5.</source>
        <translation>Hãy viết với dấu chấm thập phân, không dấu nào khác: 1250.5.</translation>
    </message>
    <message>
        <source>The file has several columns &quot;%1&quot;.</source>
        <translation>Tệp có nhiều cột &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Give each column a name of its own.</source>
        <translation>Hãy đặt cho mỗi cột một tên riêng.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Tệp có: %1.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>&quot;end&quot; must lie after the start.</source>
        <translation>&quot;end&quot; phải sau lúc bắt đầu.</translation>
    </message>
    <message>
        <source>Say how long the run lasts: &quot;end: {value: 2, unit: d}&quot;.</source>
        <translation>Hãy ghi thời gian chạy: &quot;end: {value: 2, unit: d}&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be above 0.</source>
        <translation>&quot;%1&quot; phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>The raster holds a depth of %1 m.</source>
        <translation>Raster có độ sâu %1 m.</translation>
    </message>
    <message>
        <source>Correct it, or mark such cells as &quot;no data&quot;.</source>
        <translation>Hãy sửa, hoặc đánh dấu các ô đó là không có dữ liệu.</translation>
    </message>
    <message>
        <source>The water at the start is nowhere above the ground.</source>
        <translation>Nước ban đầu không cao hơn mặt đất ở đâu cả.</translation>
    </message>
    <message>
        <source>Give the level in metres above the datum of the terrain, or leave out &quot;initial&quot;.</source>
        <translation>Hãy cho mực nước theo mét trên mốc cao độ của địa hình, hoặc bỏ &quot;initial&quot;.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end (%1).</source>
        <translation>Không đọc được tệp đến hết (%1).</translation>
    </message>
    <message>
        <source>Copy it anew, with all of its parts.</source>
        <translation>Hãy chép lại tệp, đủ mọi phần.</translation>
    </message>
    <message>
        <source>It leaves no cell of the terrain inside the model.</source>
        <translation>Không còn ô địa hình nào trong mô hình.</translation>
    </message>
    <message>
        <source>Check where its polygons lie.</source>
        <translation>Hãy kiểm tra vị trí các vùng của nó.</translation>
    </message>
    <message>
        <source>The hole takes out no cell of the terrain.</source>
        <translation>Lỗ không bỏ ô địa hình nào.</translation>
    </message>
    <message>
        <source>%1: it states no coordinate system, and was taken to be in that of the terrain</source>
        <translation>%1: không nêu hệ tọa độ, được coi là theo hệ của địa hình</translation>
    </message>
    <message>
        <source>A value of %1 cannot be.</source>
        <translation>Giá trị %1 không thể có.</translation>
    </message>
    <message>
        <source>Check its unit; leave a missing value empty.</source>
        <translation>Hãy kiểm tra đơn vị; để trống giá trị thiếu.</translation>
    </message>
    <message>
        <source>A cell of %1 m does not hold a whole number of cells of the ground, of %2 m, from 2 to %3 on each side.</source>
        <translation>Ô %1 m không chứa số nguyên ô mặt đất cỡ %2 m, từ 2 đến %3 ô mỗi cạnh.</translation>
    </message>
    <message>
        <source>Take %1 or %2 m, or leave out &quot;subgrid&quot;.</source>
        <translation>Hãy dùng %1 hoặc %2 m, hoặc bỏ &quot;subgrid&quot;.</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>vùng</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>đường</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>No reader understands this file: %1.</source>
        <translation>Không đọc được tệp này: %1.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Đây là thư mục, không phải tệp.</translation>
    </message>
    <message>
        <source>Edit the file by hand, or begin a new scenario.</source>
        <translation>Hãy sửa tệp bằng tay, hoặc lập kịch bản mới.</translation>
    </message>
    <message>
        <source>Its keys do not each begin a line of their own.</source>
        <translation>Các khóa của tệp không nằm ở đầu dòng riêng.</translation>
    </message>
    <message>
        <source>A key of it cannot be replaced without the others.</source>
        <translation>Không thay riêng được một khóa của tệp.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Không ghi được tệp: %1</translation>
    </message>
</context>
<context>
    <name>spp::flood::ScenarioList</name>
    <message>
        <source>nothing</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>The territory is open for reading only: nothing can be removed.</source>
        <translation>Địa bàn chỉ mở để đọc: không xóa được gì.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and its %n raster(s) are deleted from the territory. This cannot be undone; the file that it came from can be added again.</source>
        <translation>
            <numerusform>“%1” và %n raster của nó bị xóa khỏi địa bàn. Không hoàn tác được; có thể thêm lại từ tệp gốc.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Cống</translation>
    </message>
    <message>
        <source>open</source>
        <translation>mở</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>đóng</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>The state that this flood is held against</source>
        <translation>Trạng thái để so với trận ngập này</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Vạch so sánh</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>Mở lượt tính…</translation>
    </message>
    <message>
        <source>The folder that a flood run wrote</source>
        <translation>Thư mục do một lượt tính ngập ghi ra</translation>
    </message>
    <message>
        <source>Remove from the list; a scenario also from the territory</source>
        <translation>Bỏ khỏi danh sách; kịch bản thì xóa cả khỏi địa bàn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>Các trận ngập</translation>
    </message>
    <message>
        <source>Choose a flood to see it on the map.</source>
        <translation>Chọn một trận ngập để xem trên bản đồ.</translation>
    </message>
    <message>
        <source>Before and after with a line that is dragged over the map (B)</source>
        <translation>Trước và sau, với một vạch kéo trên bản đồ (B)</translation>
    </message>
    <message>
        <source>The territory is open for reading only: nothing can be put into it.</source>
        <translation>Địa bàn chỉ mở để đọc: không đưa gì vào được.</translation>
    </message>
    <message>
        <source>Put into the territory</source>
        <translation>Đưa vào địa bàn</translation>
    </message>
    <message>
        <source>Not in the territory: the button with the plus puts it there, for exposure and comparison.</source>
        <translation>Chưa có trong địa bàn: nút dấu cộng đưa vào, để tính đối tượng bị ảnh hưởng và so sánh.</translation>
    </message>
    <message>
        <source>No flood yet. A scenario is one flood as a model or an observation gives it: its depths, and what it stands for (return period, gates, year).

Put one into the territory with “spp flood add-scenario”, or open a result here: the folder of a run, a NetCDF, a mesh, a raster of depths or zones with classes.</source>
        <translation>Chưa có trận ngập nào. Kịch bản là một trận ngập do mô hình hoặc quan trắc đưa ra: độ sâu, và ý nghĩa của nó (chu kỳ lặp, cống, năm).

Đưa vào địa bàn bằng “spp flood add-scenario”, hoặc mở kết quả ở đây: thư mục của một lượt tính, NetCDF, lưới phi cấu trúc, raster độ sâu hoặc vùng có phân cấp.</translation>
    </message>
    <message>
        <source>Open a result…</source>
        <translation>Mở kết quả…</translation>
    </message>
    <message>
        <source>NetCDF, mesh or raster of depths, or zones with classes</source>
        <translation>NetCDF, lưới phi cấu trúc hoặc raster độ sâu, hoặc vùng có phân cấp</translation>
    </message>
    <message>
        <source>Put the result into the territory as a scenario</source>
        <translation>Đưa kết quả vào địa bàn thành một kịch bản</translation>
    </message>
</context>
<context>
    <name>spp::flood::ScenarioSeries</name>
    <message>
        <source>The scenario %1 has classes alone, no depths.</source>
        <translation>Kịch bản %1 chỉ có cấp ngập, không có độ sâu.</translation>
    </message>
</context>
<context>
    <name>spp::flood::SchemesCommand</name>
    <message>
        <source>Class</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Giới hạn</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Ý nghĩa</translation>
    </message>
    <message>
        <source>hazard classes that there are, with sources</source>
        <translation>các thang cấp ngập hiện có và nguồn</translation>
    </message>
    <message>
        <source>profile whose classes come first</source>
        <translation>hồ sơ cấu hình có cấp được ưu tiên</translation>
    </message>
</context>
<context>
    <name>spp::flood::Section</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Đã dừng đọc.</translation>
    </message>
</context>
<context>
    <name>spp::flood::SectionDesk</name>
    <message>
        <source>The section could not be read</source>
        <translation>Không đọc được mặt cắt</translation>
    </message>
    <message>
        <source>Reading a section</source>
        <translation>Đang đọc mặt cắt</translation>
    </message>
    <message>
        <source>The ground of the earlier state is not known: its level is left out.</source>
        <translation>Không biết mặt đất của trạng thái trước nên không vẽ mực nước của nó.</translation>
    </message>
    <message>
        <source>The earlier state has nothing at this moment: it is left out.</source>
        <translation>Trạng thái trước không có số liệu ở thời điểm này nên không vẽ.</translation>
    </message>
    <message>
        <source>Choose a flood first. Then draw a line on the map: ground and water along it are drawn here.</source>
        <translation>Trước hết hãy chọn một trận ngập. Sau đó vẽ một tuyến trên bản đồ: mặt đất và mặt nước dọc tuyến được vẽ ở đây.</translation>
    </message>
    <message>
        <source>Draw a line on the map (%1): ground and water along it are drawn here.</source>
        <translation>Vẽ một tuyến trên bản đồ (%1): mặt đất và mặt nước dọc tuyến được vẽ ở đây.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>The line lies outside of this flood.</source>
        <translation>Tuyến nằm ngoài phạm vi trận ngập này.</translation>
    </message>
    <message>
        <source>Nothing is known along this line.</source>
        <translation>Dọc tuyến này không có số liệu.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mặt cắt</translation>
    </message>
</context>
<context>
    <name>spp::flood::SectionShow</name>
    <message>
        <source>Ground</source>
        <translation>Mặt đất</translation>
    </message>
    <message>
        <source>Ground before</source>
        <translation>Mặt đất trước</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Lớn nhất</translation>
    </message>
    <message>
        <source>Water, %1</source>
        <translation>Mặt nước, %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Distance from A (m)</source>
        <translation>Khoảng cách từ A (m)</translation>
    </message>
    <message>
        <source>Distance from A (km)</source>
        <translation>Khoảng cách từ A (km)</translation>
    </message>
    <message>
        <source>Level (m)</source>
        <translation>Mực nước (m)</translation>
    </message>
    <message>
        <source>Depth (m)</source>
        <translation>Độ sâu (m)</translation>
    </message>
    <message>
        <source>outside of the flood’s grid</source>
        <translation>ngoài lưới của trận ngập</translation>
    </message>
    <message>
        <source>%1 m from A</source>
        <translation>cách A %1 m</translation>
    </message>
    <message>
        <source>Ground %1 m</source>
        <translation>Mặt đất %1 m</translation>
    </message>
    <message>
        <source>Depth %1 m, greatest %2 m</source>
        <translation>Độ sâu %1 m, lớn nhất %2 m</translation>
    </message>
    <message>
        <source>From (m)</source>
        <translation>Từ (m)</translation>
    </message>
    <message>
        <source>To (m)</source>
        <translation>Đến (m)</translation>
    </message>
    <message>
        <source>Greatest depth (m)</source>
        <translation>Độ sâu lớn nhất (m)</translation>
    </message>
    <message>
        <source>Ground (m)</source>
        <translation>Mặt đất (m)</translation>
    </message>
    <message>
        <source>Greatest level (m)</source>
        <translation>Mực nước lớn nhất (m)</translation>
    </message>
    <message>
        <source>Depth before (m)</source>
        <translation>Độ sâu trước (m)</translation>
    </message>
</context>
<context>
    <name>spp::flood::SeriesPlaces</name>
    <message>
        <source>It is not known in which CRS the flood &quot;%1&quot; lies.</source>
        <translation>Không biết trận ngập “%1” nằm trong hệ tọa độ nào.</translation>
    </message>
    <message>
        <source>Save it with a CRS, for example with gdal_edit.py -a_srs.</source>
        <translation>Hãy ghi hệ tọa độ vào tệp, ví dụ bằng gdal_edit.py -a_srs.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ShownPlaces</name>
    <message>
        <source>No territory is open.</source>
        <translation>Chưa mở địa bàn nào.</translation>
    </message>
</context>
<context>
    <name>spp::flood::SimulateCommand</name>
    <message>
        <source>%1 cells, %2 MB of memory; %3 s if all of it were wet all the time</source>
        <translation>%1 ô, %2 MB bộ nhớ; %3 giây nếu luôn ngập toàn bộ</translation>
    </message>
    <message>
        <source>--out is missing.</source>
        <translation>Thiếu --out.</translation>
    </message>
    <message>
        <source>Name a new folder for the results.</source>
        <translation>Ghi tên một thư mục mới cho kết quả.</translation>
    </message>
    <message>
        <source>runs a flood scenario</source>
        <translation>tính một kịch bản ngập</translation>
    </message>
    <message>
        <source>scenario file (YAML)</source>
        <translation>tệp kịch bản (YAML)</translation>
    </message>
    <message>
        <source>new folder for the results</source>
        <translation>thư mục mới cho kết quả</translation>
    </message>
    <message>
        <source>only tells what the run would take</source>
        <translation>chỉ ước tính thời gian và bộ nhớ</translation>
    </message>
    <message>
        <source>goes on from the last checkpoint</source>
        <translation>tính tiếp từ điểm lưu gần nhất</translation>
    </message>
    <message>
        <source>threads to compute with; default: all; the result is the same</source>
        <translation>số luồng tính; mặc định: tất cả; kết quả như nhau</translation>
    </message>
</context>
<context>
    <name>spp::flood::SimulatedRun</name>
    <message>
        <source>There is no summary of a flood run.</source>
        <translation>Không có bản tóm tắt của lượt tính ngập.</translation>
    </message>
    <message>
        <source>Name the folder that &quot;spp flood simulate&quot; wrote.</source>
        <translation>Ghi tên thư mục mà &quot;spp flood simulate&quot; đã ghi.</translation>
    </message>
    <message>
        <source>The run is not valid: its water balance is off by %1.</source>
        <translation>Lượt tính không hợp lệ: cân bằng nước lệch %1.</translation>
    </message>
    <message>
        <source>The summary is damaged or not whole.</source>
        <translation>Tệp tóm tắt bị hỏng hoặc không đủ.</translation>
    </message>
    <message>
        <source>Run the scenario again, or copy its folder anew.</source>
        <translation>Hãy chạy lại kịch bản, hoặc chép lại thư mục.</translation>
    </message>
</context>
<context>
    <name>spp::flood::Simulation</name>
    <message>
        <source>The scenario asks for no checkpoints.</source>
        <translation>Kịch bản không yêu cầu điểm lưu.</translation>
    </message>
    <message>
        <source>Add &quot;outputs: {checkpoint_every: …}&quot;, or leave out --resume.</source>
        <translation>Thêm &quot;outputs: {checkpoint_every: …}&quot;, hoặc bỏ --resume.</translation>
    </message>
    <message>
        <source>There is no checkpoint of this scenario and its files.</source>
        <translation>Không có điểm lưu của kịch bản này và các tệp của nó.</translation>
    </message>
    <message>
        <source>Start anew without --resume.</source>
        <translation>Tính lại từ đầu, không có --resume.</translation>
    </message>
</context>
<context>
    <name>spp::flood::SimulationFolder</name>
    <message>
        <source>The file cannot be written.</source>
        <translation>Không ghi được tệp.</translation>
    </message>
    <message>
        <source>Make room on the disk, and check that the folder can be written to.</source>
        <translation>Hãy giải phóng đĩa, và kiểm tra quyền ghi thư mục.</translation>
    </message>
</context>
<context>
    <name>spp::flood::SimulationFrames</name>
    <message>
        <source>The frames cannot be written.</source>
        <translation>Không ghi được các khung hình.</translation>
    </message>
</context>
<context>
    <name>spp::flood::SimulationSummary</name>
    <message>
        <source>Warning: in %1 % of the wet cells the Froude number is above 0.8, which the method does not hold for.</source>
        <translation>Cảnh báo: %1 % số ô ngập có số Froude trên 0,8, phương pháp không còn đúng.</translation>
    </message>
    <message>
        <source>No advection: supercritical flow, jumps, dam-break fronts and scour are out of scope.</source>
        <translation>Không tính số hạng đối lưu: không dùng cho dòng xiết, nước nhảy, sóng vỡ đập và xói.</translation>
    </message>
    <message>
        <source>On steep planes already flow above a Froude number of about 0.6 is out of scope; the warning counts from 0.8.</source>
        <translation>Trên mặt dốc, dòng có số Froude trên khoảng 0,6 đã nằm ngoài phạm vi; cảnh báo đếm từ 0,8.</translation>
    </message>
    <message>
        <source>No sewer network, and no flow between ground and groundwater.</source>
        <translation>Không tính mạng cống ngầm và trao đổi với nước dưới đất.</translation>
    </message>
    <message>
        <source>Depths are means over a cell; what is narrower than a cell needs a structure or a smaller cell.</source>
        <translation>Độ sâu là trung bình của ô; vật hẹp hơn một ô cần có công trình hoặc ô nhỏ hơn.</translation>
    </message>
    <message>
        <source>Flooded: %1 ha, deepest %2 m, fastest %3 m/s</source>
        <translation>Ngập: %1 ha, sâu nhất %2 m, nhanh nhất %3 m/s</translation>
    </message>
    <message>
        <source>Water: %1 m³ in, %2 m³ out, %3 m³ left; balance within %4</source>
        <translation>Nước: vào %1 m³, ra %2 m³, còn %3 m³; cân bằng trong %4</translation>
    </message>
    <message>
        <source>The balance does not close: the run is not valid.</source>
        <translation>Cân bằng nước không khép: lượt tính không hợp lệ.</translation>
    </message>
    <message>
        <source>Flood mark %1: %2</source>
        <translation>Vết lũ %1: %2</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>khô</translation>
    </message>
    <message>
        <source>%1 m off</source>
        <translation>lệch %1 m</translation>
    </message>
    <message>
        <source>All gates are held open.</source>
        <translation>Mọi cống được giữ mở.</translation>
    </message>
    <message>
        <source>All gates are held shut.</source>
        <translation>Mọi cống được giữ đóng.</translation>
    </message>
    <message>
        <source>%1: %2 m³ of ground over %3 m²</source>
        <translation>%1: %2 m³ đất trên %3 m²</translation>
    </message>
    <message>
        <source>Together: %1 m³ filled and %2 m³ dug, over %3 m²</source>
        <translation>Tổng: đắp %1 m³ và đào %2 m³, trên %3 m²</translation>
    </message>
    <message>
        <source>Sub-grid: within a cell of the model the water has one level. Speeds, arrivals and durations are those of the whole cell.</source>
        <translation>Lưới con: trong một ô của mô hình nước có một mực. Vận tốc, giờ nước đến và thời gian ngập là của cả ô.</translation>
    </message>
    <message>
        <source>A dyke stands on the sides of such cells. A bank of the terrain that runs inside of one holds no water back: draw it as a dyke.</source>
        <translation>Đê nằm trên cạnh các ô đó. Bờ của địa hình nằm bên trong một ô không ngăn được nước: hãy vẽ thành đê.</translation>
    </message>
    <message>
        <source>Cells of %1 m on ground of %2 m</source>
        <translation>Ô %1 m trên mặt đất có ô %2 m</translation>
    </message>
</context>
<context>
    <name>spp::flood::SiteChoices</name>
    <message>
        <source>Plan zone %1</source>
        <translation>Ô quy hoạch %1</translation>
    </message>
    <message>
        <source>It has no outline.</source>
        <translation>Không có ranh giới.</translation>
    </message>
    <message>
        <source>%1 has several parts or holes.</source>
        <translation>%1 có nhiều phần hoặc có lỗ.</translation>
    </message>
    <message>
        <source>Take its parcels one by one, or draw the area.</source>
        <translation>Lấy từng thửa, hoặc vẽ vùng.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Hồ sơ %1</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Thửa %1</translation>
    </message>
</context>
<context>
    <name>spp::flood::SiteField</name>
    <message>
        <source>No site</source>
        <translation>Không có khu đất</translation>
    </message>
    <message>
        <source>Site of the pair run here</source>
        <translation>Khu đất của cặp vừa chạy</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Thửa đất</translation>
    </message>
    <message>
        <source>A case</source>
        <translation>Một hồ sơ</translation>
    </message>
    <message>
        <source>A planning cell</source>
        <translation>Một ô quy hoạch</translation>
    </message>
    <message>
        <source>The ground of the project: parcels mostly in it are no neighbours</source>
        <translation>Khu đất dự án: thửa nằm phần lớn trong đó không là lân cận</translation>
    </message>
    <message>
        <source>12/34, or click on the map</source>
        <translation>12/34, hoặc bấm trên bản đồ</translation>
    </message>
    <message>
        <source>SHEET/NUMBER, parted by commas; a click on the map takes a parcel, Ctrl adds one</source>
        <translation>TỜ/THỬA, cách nhau dấu phẩy; bấm bản đồ để lấy thửa, giữ Ctrl để thêm</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Khu đất</translation>
    </message>
    <message>
        <source>Parcels of the site</source>
        <translation>Các thửa của khu đất</translation>
    </message>
    <message>
        <source>Case of the site</source>
        <translation>Hồ sơ của khu đất</translation>
    </message>
    <message>
        <source>Planning cell of the site</source>
        <translation>Ô quy hoạch của khu đất</translation>
    </message>
</context>
<context>
    <name>spp::flood::SkyColumn</name>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Thời lượng</translation>
    </message>
    <message>
        <source>Depths every</source>
        <translation>Ghi độ sâu mỗi</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không ghi</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Mưa</translation>
    </message>
    <message>
        <source>The rain of the file differs by zones; it is kept.</source>
        <translation>Mưa trong tệp khác nhau theo vùng; được giữ nguyên.</translation>
    </message>
    <message>
        <source>Infiltration</source>
        <translation>Thấm</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>như trong tệp</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
</context>
<context>
    <name>spp::flood::SourceForm</name>
    <message>
        <source>%1 × %2 cells</source>
        <translation>%1 × %2 ô</translation>
    </message>
    <message>
        <source>depths, from level “%1” less ground “%2”</source>
        <translation>độ sâu, từ mực nước “%1” trừ mặt đất “%2”</translation>
    </message>
    <message>
        <source>depths, from “%1”</source>
        <translation>độ sâu, từ “%1”</translation>
    </message>
    <message>
        <source>, and speeds from “%1”</source>
        <translation>, và vận tốc từ “%1”</translation>
    </message>
    <message>
        <source>Choose a variable of the file.</source>
        <translation>Hãy chọn một biến của tệp.</translation>
    </message>
    <message>
        <source>“%1” is the ground of the mesh. Choose a result, or open the file that holds the results.</source>
        <translation>“%1” là mặt đất của lưới phi cấu trúc. Hãy chọn một kết quả, hoặc mở tệp có kết quả.</translation>
    </message>
    <message>
        <source>Choose the ground that the level stands above.</source>
        <translation>Hãy chọn mặt đất bên dưới mực nước.</translation>
    </message>
    <message>
        <source>State the cell size.</source>
        <translation>Hãy nêu cỡ ô.</translation>
    </message>
    <message>
        <source>The file does not say its coordinate system: choose it.</source>
        <translation>Tệp không nêu hệ tọa độ: hãy chọn.</translation>
    </message>
    <message>
        <source>Unit (the file does not say)</source>
        <translation>Đơn vị (tệp không nêu)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Biến</translation>
    </message>
    <message>
        <source>At length</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Số thời điểm</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Nội dung tệp</translation>
    </message>
    <message>
        <source>Values are</source>
        <translation>Giá trị là</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Mặt đất</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>Cỡ ô</translation>
    </message>
    <message>
        <source>Speed (m/s)</source>
        <translation>Vận tốc (m/s)</translation>
    </message>
    <message>
        <source>depth of the water</source>
        <translation>độ sâu ngập</translation>
    </message>
    <message>
        <source>level of the water</source>
        <translation>mực nước</translation>
    </message>
    <message>
        <source>The mesh is sampled at the middle of such cells; in units of its coordinate system, mostly metres.</source>
        <translation>Lưới phi cấu trúc được lấy mẫu tại tâm các ô như vậy; theo đơn vị của hệ tọa độ, thường là mét.</translation>
    </message>
    <message>
        <source>No data is dry</source>
        <translation>Không có dữ liệu là khô</translation>
    </message>
    <message>
        <source>Otherwise places without data are not known.</source>
        <translation>Nếu không, nơi không có dữ liệu là chưa rõ.</translation>
    </message>
    <message>
        <source>Negative is dry</source>
        <translation>Giá trị âm là khô</translation>
    </message>
    <message>
        <source>Otherwise negative depths are refused.</source>
        <translation>Nếu không, độ sâu âm bị từ chối.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>hãy chọn</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Tệp khác…</translation>
    </message>
    <message>
        <source>greatest of all</source>
        <translation>lớn nhất trong mọi thời điểm</translation>
    </message>
    <message>
        <source>as the file says: %1</source>
        <translation>như tệp nêu: %1</translation>
    </message>
    <message>
        <source>the file states none: choose</source>
        <translation>tệp không nêu: hãy chọn</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Hệ tọa độ</translation>
    </message>
    <message>
        <source>, depth × velocity from “%1”</source>
        <translation>, độ sâu × vận tốc từ “%1”</translation>
    </message>
    <message>
        <source>, hours under water from “%1”</source>
        <translation>, số giờ ngập từ “%1”</translation>
    </message>
    <message>
        <source>Depth × velocity (m²/s)</source>
        <translation>Độ sâu × vận tốc (m²/s)</translation>
    </message>
    <message>
        <source>Under water (h)</source>
        <translation>Thời gian ngập (giờ)</translation>
    </message>
    <message>
        <source>Speeds and durations</source>
        <translation>Vận tốc và thời gian ngập</translation>
    </message>
</context>
<context>
    <name>spp::flood::SourceWords</name>
    <message>
        <source>mesh of %1 faces</source>
        <translation>lưới phi cấu trúc %1 mặt</translation>
    </message>
    <message>
        <source>%1 × %2 cells of %3</source>
        <translation>%1 × %2 ô cỡ %3</translation>
    </message>
    <message>
        <source>states no coordinate system</source>
        <translation>không nêu hệ tọa độ</translation>
    </message>
    <message>
        <source>%1, %2, east %3 – %4, north %5 – %6</source>
        <translation>%1, %2, Đông %3 – %4, Bắc %5 – %6</translation>
    </message>
    <message>
        <source>“No data is dry”</source>
        <translation>“Không có dữ liệu là khô”</translation>
    </message>
    <message>
        <source>“Negative is dry”</source>
        <translation>“Giá trị âm là khô”</translation>
    </message>
    <message>
        <source>“Return period”</source>
        <translation>“Chu kỳ lặp”</translation>
    </message>
    <message>
        <source>“Replace”</source>
        <translation>“Thay thế”</translation>
    </message>
    <message>
        <source>“Source”</source>
        <translation>“Nguồn”</translation>
    </message>
    <message>
        <source>“Ground”</source>
        <translation>“Mặt đất”</translation>
    </message>
    <message>
        <source>“Unit”</source>
        <translation>“Đơn vị”</translation>
    </message>
    <message>
        <source>“Moment”</source>
        <translation>“Thời điểm”</translation>
    </message>
    <message>
        <source>“Cell size”</source>
        <translation>“Cỡ ô”</translation>
    </message>
    <message>
        <source>“Coordinate system”</source>
        <translation>“Hệ tọa độ”</translation>
    </message>
    <message>
        <source>“%1” is in %2, and “%3” in %4. Choose one of the same coordinate system.</source>
        <translation>“%1” ở hệ %2, còn “%3” ở hệ %4. Hãy chọn nguồn cùng hệ tọa độ.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not have the same cells. Choose one on the same grid.</source>
        <translation>“%1” và “%2” không có cùng các ô. Hãy chọn nguồn trên cùng lưới.</translation>
    </message>
</context>
<context>
    <name>spp::flood::StatementForm</name>
    <message>
        <source>as typed below</source>
        <translation>nhập bên dưới</translation>
    </message>
    <message>
        <source>Give it an id of letters, digits, dots, hyphens and underscores.</source>
        <translation>Hãy đặt mã gồm chữ cái không dấu, chữ số, dấu chấm, gạch nối và gạch dưới.</translation>
    </message>
    <message>
        <source>There is a scenario %1 already. Give another id, or replace it.</source>
        <translation>Đã có kịch bản %1. Hãy đặt mã khác, hoặc thay thế.</translation>
    </message>
    <message>
        <source>State the source: the office and the model.</source>
        <translation>Hãy nêu nguồn: cơ quan và mô hình.</translation>
    </message>
    <message>
        <source>The date is written as %1.</source>
        <translation>Ngày được viết như %1.</translation>
    </message>
    <message>
        <source>State the target year that the rise is taken for.</source>
        <translation>Hãy nêu năm mục tiêu của mức nước biển dâng.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Return period (years)</source>
        <translation>Chu kỳ lặp (năm)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Cống</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>Năm mục tiêu</translation>
    </message>
    <message>
        <source>Rise of the sea</source>
        <translation>Nước biển dâng</translation>
    </message>
    <message>
        <source>Counted from year</source>
        <translation>Tính từ năm</translation>
    </message>
    <message>
        <source>Sea level (m)</source>
        <translation>Mực nước biển (m)</translation>
    </message>
    <message>
        <source>Subsidence (m)</source>
        <translation>Lún đất (m)</translation>
    </message>
    <message>
        <source>as the id</source>
        <translation>như mã</translation>
    </message>
    <message>
        <source>office and model</source>
        <translation>cơ quan và mô hình</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>not stated, or like %1</source>
        <translation>không nêu, hoặc như %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>mở</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>đóng</translation>
    </message>
    <message>
        <source>Replace the one that is there</source>
        <translation>Thay thế kịch bản đang có</translation>
    </message>
    <message>
        <source>Target year and rises</source>
        <translation>Năm mục tiêu và mức dâng</translation>
    </message>
</context>
<context>
    <name>spp::flood::StructureForm</name>
    <message>
        <source>Crest of dyke</source>
        <translation>Đỉnh đê</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Hệ số</translation>
    </message>
    <message>
        <source>Crest level</source>
        <translation>Cao trình đỉnh</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bề rộng</translation>
    </message>
    <message>
        <source>Sill level</source>
        <translation>Ngưỡng</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Độ mở</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Công suất</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Chạy từ</translation>
    </message>
    <message>
        <source>Stops at</source>
        <translation>Dừng ở</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Khẩu độ</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Chiều cao</translation>
    </message>
    <message>
        <source>Full area</source>
        <translation>Diện tích</translation>
    </message>
    <message>
        <source>Barrels</source>
        <translation>Số ống</translation>
    </message>
    <message>
        <source>Floor, start</source>
        <translation>Đáy đầu</translation>
    </message>
    <message>
        <source>Floor, end</source>
        <translation>Đáy cuối</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dài</translation>
    </message>
    <message>
        <source>Manning n</source>
        <translation>Nhám n</translation>
    </message>
    <message>
        <source>Entrance loss</source>
        <translation>Tổn thất vào</translation>
    </message>
    <message>
        <source>Exit loss</source>
        <translation>Tổn thất ra</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Hai chiều</translation>
    </message>
    <message>
        <source>Forward (flap)</source>
        <translation>Xuôi (một chiều)</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Ngược</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>Tròn</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Hộp</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elip</translation>
    </message>
    <message>
        <source>Arch</source>
        <translation>Vòm</translation>
    </message>
    <message>
        <source>Pipe arch</source>
        <translation>Ống vòm</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Đầu</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Cuối</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Trạm đo</translation>
    </message>
    <message>
        <source>Switched by</source>
        <translation>Theo mực nước</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Chảy</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Mặt cắt</translation>
    </message>
    <message>
        <source>Inlet</source>
        <translation>Cửa vào</translation>
    </message>
    <message>
        <source>Level outside</source>
        <translation>Mực nước ngoài</translation>
    </message>
</context>
<context>
    <name>spp::flood::StructurePage</name>
    <message>
        <source>No gauge</source>
        <translation>Không có trạm đo</translation>
    </message>
    <message>
        <source>Gauge at %1</source>
        <translation>Trạm đo tại %1</translation>
    </message>
    <message>
        <source>%1 m³/s at a level of %2</source>
        <translation>%1 m³/s ở mực nước %2</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Sửa: %1</translation>
    </message>
    <message>
        <source>Gauge of %1</source>
        <translation>Trạm đo của %1</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Công trình</translation>
    </message>
    <message>
        <source>Choose a weir, gate, culvert, flap or pump in the list or on the map, or draw one. Its values and its rating curve stand here then.</source>
        <translation>Chọn đập tràn, cống, cống ngầm, cống một chiều hoặc bơm trong danh sách hay trên bản đồ, hoặc vẽ mới. Thông số và đường quan hệ lưu lượng sẽ ở đây.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Thông số</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vận hành</translation>
    </message>
    <message>
        <source>Place a gauge…</source>
        <translation>Đặt trạm đo…</translation>
    </message>
    <message>
        <source>The place whose level its rules look at</source>
        <translation>Vị trí mà quy tắc theo dõi mực nước</translation>
    </message>
    <message>
        <source>Without a gauge</source>
        <translation>Bỏ trạm đo</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Độ mở</translation>
    </message>
    <message>
        <source>0: shut, 1: wide open</source>
        <translation>0: đóng, 1: mở hết</translation>
    </message>
    <message>
        <source>Level behind, m</source>
        <translation>Mực nước sau, m</translation>
    </message>
    <message>
        <source>Level at its second end; empty: below all of it</source>
        <translation>Mực nước ở đầu thứ hai; để trống: thấp hơn công trình</translation>
    </message>
</context>
<context>
    <name>spp::flood::SubjectMenu</name>
    <message>
        <source>People in buildings</source>
        <translation>Người trong nhà</translation>
    </message>
    <message>
        <source>Subjects (%1)</source>
        <translation>Đối tượng (%1)</translation>
    </message>
    <message>
        <source>Hectares in each</source>
        <translation>Hecta trong từng vùng</translation>
    </message>
    <message>
        <source>Population of communes (CSV)…</source>
        <translation>Dân số các xã (CSV)…</translation>
    </message>
    <message>
        <source>Without the population of %1</source>
        <translation>Bỏ dân số của %1</translation>
    </message>
    <message>
        <source>What is measured, and where its ground is added up</source>
        <translation>Đối tượng cần tính, và nơi cộng diện tích</translation>
    </message>
    <message>
        <source>Crop damage table (YAML)…</source>
        <translation>Bảng thiệt hại cây trồng (YAML)…</translation>
    </message>
    <message>
        <source>Without the table %1</source>
        <translation>Bỏ bảng %1</translation>
    </message>
</context>
<context>
    <name>spp::flood::SubjectSet</name>
    <message>
        <source>The theme &quot;%1&quot; has no data.</source>
        <translation>Lớp &quot;%1&quot; không có dữ liệu.</translation>
    </message>
    <message>
        <source>The territory has no theme &quot;%1&quot;.</source>
        <translation>Địa bàn không có lớp &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;spp flood themes&quot; adds those that floods need; &quot;spp theme list&quot; names all.</source>
        <translation>&quot;spp flood themes&quot; thêm các lớp mà ngập lụt cần; &quot;spp theme list&quot; liệt kê tất cả.</translation>
    </message>
    <message>
        <source>Import it with &quot;spp import&quot;.</source>
        <translation>Nhập bằng &quot;spp import&quot;.</translation>
    </message>
</context>
<context>
    <name>spp::flood::SubjectWords</name>
    <message>
        <source>&quot;storeys_absent&quot; must be above 0.</source>
        <translation>&quot;storeys_absent&quot; phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Thiếu tệp %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no subject; there are %2 and people.</source>
        <translation>&quot;%1&quot; không phải đối tượng; hiện có %2 và people.</translation>
    </message>
</context>
<context>
    <name>spp::flood::TimeBar</name>
    <message>
        <source>One picture, of the greatest depths: nothing to play. A run with “frame_every”, or a NetCDF or mesh with time steps, moves.</source>
        <translation>Chỉ có một ảnh, của độ sâu lớn nhất: không có gì để phát. Lượt tính có “frame_every”, NetCDF hoặc lưới phi cấu trúc có bước thời gian thì phát được.</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Tạm dừng (phím cách)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Phát (phím cách)</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Lớn nhất</translation>
    </message>
    <message>
        <source>The greatest depth of each place, whenever it was</source>
        <translation>Độ sâu lớn nhất của mỗi chỗ, bất kể lúc nào</translation>
    </message>
    <message>
        <source>One step back (Left)</source>
        <translation>Lùi một bước (←)</translation>
    </message>
    <message>
        <source>One step on (Right)</source>
        <translation>Tiến một bước (→)</translation>
    </message>
    <message>
        <source>Save pictures of the moments…</source>
        <translation>Lưu ảnh các thời điểm…</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Moment (Home: first, End: last)</source>
        <translation>Thời điểm (Home: đầu, End: cuối)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <source>Moments in a second</source>
        <translation>Số thời điểm mỗi giây</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/giây</translation>
    </message>
</context>
<context>
    <name>spp::flood::TransitionPage</name>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>khô</translation>
    </message>
    <message>
        <source>Before ↓  After →</source>
        <translation>Trước ↓  Sau →</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Sum (m²)</source>
        <translation>Tổng (m²)</translation>
    </message>
    <message>
        <source>Classes before and after</source>
        <translation>Cấp ngập trước và sau</translation>
    </message>
    <message>
        <source>Compare two floods to see which class became which, in m².</source>
        <translation>So sánh hai trận ngập để thấy cấp nào thành cấp nào (m²).</translation>
    </message>
</context>
<context>
    <name>spp::flood::VariableNames</name>
    <message>
        <source>&quot;%1&quot; is nothing that a variable holds; there are %2.</source>
        <translation>&quot;%1&quot; không phải nội dung của biến; có %2.</translation>
    </message>
    <message>
        <source>A name needs &quot;part&quot; or &quot;word&quot;.</source>
        <translation>Tên cần có &quot;part&quot; hoặc &quot;word&quot;.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Thiếu tệp %1.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ViewPart</name>
    <message>
        <source>The colours of floods cannot be read</source>
        <translation>Không đọc được bảng màu ngập</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Before and after of a flood</source>
        <translation>Ngập trước và sau</translation>
    </message>
    <message>
        <source>Swipe; compare two floods on the map</source>
        <translation>Vạch so sánh; so hai trận ngập trên bản đồ</translation>
    </message>
    <message>
        <source>none is shown</source>
        <translation>chưa hiện trận nào</translation>
    </message>
    <message>
        <source>“%1” has nothing to show in these colours.</source>
        <translation>“%1” không có gì để hiện theo bảng màu này.</translation>
    </message>
    <message>
        <source>To be confirmed: %1</source>
        <translation>Cần xác nhận: %1</translation>
    </message>
    <message>
        <source>This is known for the whole time alone. Choose depth classes to see the moments.</source>
        <translation>Đại lượng này chỉ biết cho cả thời gian. Chọn cấp độ sâu để xem các thời điểm.</translation>
    </message>
    <message>
        <source>Folder of a flood run</source>
        <translation>Thư mục của lượt tính ngập</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>The run is in the territory as the scenario %1.</source>
        <translation>Lượt tính đã ở trong địa bàn với mã kịch bản %1.</translation>
    </message>
    <message>
        <source>The flood is in the territory as the scenario %1.</source>
        <translation>Trận ngập đã vào địa bàn là kịch bản %1.</translation>
    </message>
</context>
<context>
    <name>spp::flood::YamlNumbers</name>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is no number.</source>
        <translation>&quot;%1&quot; trong &quot;%2&quot; không phải là số.</translation>
    </message>
</context>
<context>
    <name>spp::flood::ZonesForm</name>
    <message>
        <source>classes “%1” of “%2”</source>
        <translation>cấp “%1” của “%2”</translation>
    </message>
    <message>
        <source>The territory has no zones: import a layer of polygons with a class first.</source>
        <translation>Địa bàn chưa có vùng: hãy nhập một lớp vùng có phân cấp trước.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lớp bản đồ</translation>
    </message>
    <message>
        <source>Field of the class</source>
        <translation>Trường phân cấp</translation>
    </message>
    <message>
        <source>Classes of</source>
        <translation>Thang cấp</translation>
    </message>
    <message>
        <source>Cell size (m)</source>
        <translation>Cỡ ô (m)</translation>
    </message>
    <message>
        <source>Dry outside the zones</source>
        <translation>Ngoài các vùng là khô</translation>
    </message>
    <message>
        <source>Otherwise nothing is known there.</source>
        <translation>Nếu không, nơi đó là chưa rõ.</translation>
    </message>
    <message>
        <source>Choose the layer that has the zones.</source>
        <translation>Hãy chọn lớp có các vùng.</translation>
    </message>
</context>
<context>
    <name>spp::flood::proposalwords</name>
    <message>
        <source>Fill</source>
        <translation>San lấp</translation>
    </message>
    <message>
        <source>Excavation</source>
        <translation>Đào</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Trữ nước</translation>
    </message>
    <message>
        <source>Dyke</source>
        <translation>Đê bao</translation>
    </message>
    <message>
        <source>Weir</source>
        <translation>Đập tràn</translation>
    </message>
    <message>
        <source>Sluice gate</source>
        <translation>Cống</translation>
    </message>
    <message>
        <source>Culvert</source>
        <translation>Cống ngầm</translation>
    </message>
    <message>
        <source>Flap valve</source>
        <translation>Cống một chiều</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Bơm</translation>
    </message>
    <message>
        <source>Dig</source>
        <comment>short for excavation</comment>
        <translation>Đào</translation>
    </message>
    <message>
        <source>Gate</source>
        <comment>short for sluice gate</comment>
        <translation>Cống</translation>
    </message>
    <message>
        <source>Flap</source>
        <comment>short for flap valve</comment>
        <translation>Một chiều</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ngày</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>short, for a button</comment>
        <translation>Trữ</translation>
    </message>
    <message>
        <source>Weir</source>
        <comment>short, for a button</comment>
        <translation>Tràn</translation>
    </message>
    <message>
        <source>Culvert</source>
        <comment>short, for a button</comment>
        <translation>Ngầm</translation>
    </message>
</context>
</TS>
