import type { LanguageFile } from '../language.ts'

/** Vietnamese. A word is a syllable; "năm" is five and a year, and digits may go on behind a short magnitude: "1tr5". */
export const vi: LanguageFile = {
  code: 'vi',
  decimal: ',',
  subject: 'words',
  syllables: 4,
  words: `
counting |một|hai|ba|bốn|năm|sáu|bảy|tám|chín
cardinals 1 mốt; 4 tư; 5 lăm|nhăm
multipliers 10 mươi; 100 trăm
wholes 10 mười; 0 không trăm
magnitudes 1e3 nghìn|ngàn; 1e6 triệu; 1e9 tỷ|tỉ
shortMagnitudes 1e6 tr
decimalsBehind k|tr|tỷ|tỉ|m
fractions 0.5 nửa
halves rưỡi
ratios 0.5 một nửa
denominators 3 phần ba; 4 phần tư; 5 phần năm; 10 phần mười
joins linh|lẻ
tensJoins và
negatives âm
idioms {hàng,hằng,trong,cả,nhiều,những,các,từng} năm|trong vòng|{vài,đôi,dăm} ba|dăm bảy
percent phần trăm
points 1 điểm phần trăm; 0.01 điểm cơ bản
squares _ vuông
cubes _ khối
ages tuổi
ageBefore tuổi
counters người|điểm|lần|ca|con|chiếc|cái|căn|vụ|bộ|hộ|cổ phiếu
per mỗi
weakPer một
perThings lượt|người|chiếc|con
between giữa|trong khoảng
from từ
rangeJoins đến|tới
betweenJoins và
about khoảng|gần|xấp xỉ|chừng|ước{, tính}
overNotTime trên
over hơn|nhiều hơn|vượt{, quá, mốc}|ít nhất|tối thiểu|không dưới
under dưới|chưa {đến,tới,đầy}|không {quá,hơn,đến}|không cao hơn|{ít,kém} hơn|tối đa|nhiều nhất
overAfter trở lên
underAfter trở xuống
up tăng{, trưởng, vọt}|bật tăng|cao hơn|nâng
down giảm|sụt{, giảm}|hạ|thấp hơn|lùi
downNotTime mất
changeBy thêm|tới|đến|gấp|mạnh|nhẹ|đạt
levels {lên,xuống}{, mức, còn, đến, tới}|còn|về|ở mức
equivalents tương đương|tức|hay|hoặc
clocks sáng|trưa|chiều|tối|đêm
hoursAt lúc|hồi|vào|từ|đến|tới|trước|khoảng
labels top|phút|điểm|ngày|tháng|năm|lúc|số|quý|thứ|điều|khoản|mục|chương|phần|tập|trang|lớp|tầng|phường|quận|quốc lộ|hạng|vòng|bảng|chuyến bay|điện thoại|ron|thế kỷ|{gió,giật,bão} cấp
labelsAfter {phút,giờ,ngày} trước|phút đọc|bình luận
readingTime thời gian đọc
ratioWords t{ỷ,ỉ} lệ
inRatio trong{, số}|trên
stops và|của|ở|tại|trong|với|cho|vào|được|bị|đã|đang|sẽ|là|có|không|chưa|này|đó|so|do|theo|khi|nhưng|để|ra|phải|cũng|sau|trước|nằm|thì|mà|các|những|hiện|tổng|cả|một|đạt|áp|năm|tháng|hồi|trở|giá|từ
places US mỹ; AU úc
`,
}
