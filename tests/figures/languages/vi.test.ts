import { describe, expect, test } from 'vitest'
import { read } from '../rendering.ts'

/** Sentences as newspapers write them, each with the figures that a reader would name; last, those that hold none. */
// prettier-ignore
const sentences: [sentence: string, ...figures: string[]][] = [
  ['VN-Index giảm 23,45 điểm (2,3%) xuống 986,15 điểm.', '23,45 = 23.45 down (điểm)', '2,3% = 2.3 % down', '986,15 = 986.15 (điểm)'],
  ['Giá vàng SJC tăng 200.000 đồng/lượng, lên 67,2 triệu đồng/lượng.', '200.000 đồng = 200000 VND per lượng up', '67,2 triệu đồng = 67200000 VND per lượng'],
  ['Vingroup đạt doanh thu 31.560 tỷ đồng, tăng 15% so với cùng kỳ.', '31.560 tỷ đồng = 31560000000000 VND', '15% = 15 % up'],
  ['Giá xăng RON 95 giảm 450 đồng, còn 22.340 đồng/lít.', '450 đồng = 450 VND down', '22.340 đồng = 22340 VND per liter'],
  ['Ngân hàng Nhà nước nâng lãi suất thêm 1 điểm phần trăm, lên 6%/năm.', '1 điểm phần trăm = 1 points up', '6% = 6 % per year'],
  ['Nghi phạm 28 tuổi đã chiếm đoạt 3,5 tỷ đồng của hơn 200 người.', '28 tuổi = 28 year-person', '3,5 tỷ đồng = 3500000000 VND', '200 = 200 over (người)'],
  ['Xuất khẩu đạt 312,8 tỷ USD, tăng 15,9%.', '312,8 tỷ USD = 312800000000 USD', '15,9% = 15.9 % up'],
  ['Căn hộ 65 m2 giá 3,2 tỷ đồng, tương đương 49 triệu đồng/m2.', '65 m2 = 65 square-meter', '3,2 tỷ đồng = 3200000000 VND', '49 triệu đồng = 49000000 VND per square-meter'],
  ['Khoảng 1/3 dân số sống ở thành thị.', '1/3 = 0.3333333333 ratio about'],
  ['Mức phạt từ 4 đến 6 triệu đồng đối với hành vi này.', '4 đến 6 triệu đồng = 4000000 to 6000000 VND'],
  ['GDP quý III tăng 13,67%, CPI bình quân 9 tháng tăng 2,73%.', '13,67% = 13.67 % up', '9 tháng = 9 month', '2,73% = 2.73 % up'],
  ['Tàu chở 120 hành khách và 8 thuyền viên bị chìm.', '120 = 120 (hành khách)', '8 = 8 (thuyền viên)'],
  ['Anh Nam, 34 tuổi, thu nhập 15-20 triệu đồng mỗi tháng.', '34 tuổi = 34 year-person', '15-20 triệu đồng = 15000000 to 20000000 VND per month'],
  ['Dự án có tổng vốn 5,6 tỷ USD (khoảng 140.000 tỷ đồng).', '5,6 tỷ USD = 5600000000 USD ≡0', '140.000 tỷ đồng = 140000000000000 VND about ≡0'],
  ['Hơn một nửa số người được hỏi đồng ý.', 'một nửa = 0.5 ratio over'],
  ['Mưa lớn trên 300mm trong 24 giờ gây ngập sâu 0,5-1 m.', '300mm = 300 millimeter over', '24 giờ = 24 hour', '0,5-1 m = 0.5 to 1 meter'],
  ['Trận đấu kết thúc với tỷ số 3-1 ở phút 90+2.'],
  ['Lương tối thiểu vùng tăng 6% từ 1/7.', '6% = 6 % up'],
  ['Đồng USD tăng lên 24.870 đồng.', '24.870 đồng = 24870 VND'],
  ['Mỹ viện trợ 1,1 tỷ đô la cho Ukraine.', '1,1 tỷ đô la = 1100000000 USD'],
  ['Bệnh nhân nặng 85 kg, cao 1m72.', '85 kg = 85 kilogram', '1m72 = 1.72 meter'],
  ['Chưa đến 10% doanh nghiệp có lãi.', '10% = 10 % under (doanh nghiệp)'],
  ['Nợ xấu giảm từ 2,1% xuống 1,7%.', '2,1% = 2.1 %', '1,7% = 1.7 %'],
  ['Thiệt hại ước tính gần 500 tỉ đồng.', '500 tỉ đồng = 500000000000 VND about'],
  ['Quốc lộ 1A đoạn qua km 1542, lúc 5h30 ngày 12/10.'],
  ['Công ty sa thải 11.000 nhân viên, tương đương 13% lực lượng lao động.', '11.000 = 11000 (nhân viên)', '13% = 13 % (lực lượng lao động)'],
  ['Giá dầu Brent lùi 1,2 USD, còn 92,4 USD/thùng.', '1,2 USD = 1.2 USD down', '92,4 USD = 92.4 USD per barrel'],
  ['Tổng cộng 1.234.567 ca mắc, trong đó 43.000 ca tử vong.', '1.234.567 = 1234567 (ca mắc)', '43.000 = 43000 (ca tử vong)'],
  ['Anh trúng 50 triệu, chị được 2 tỷ.', '50 triệu = 50000000', '2 tỷ = 2000000000'],
  ['Đường dài 12 km, rộng 22,5 m với 4 làn xe.', '12 km = 12 kilometer', '22,5 m = 22.5 meter', '4 = 4 (làn xe)'],
  ['Dự án trị giá một nghìn không trăm linh năm tỷ đồng.', 'một nghìn không trăm linh năm tỷ đồng = 1005000000000 VND'],
  ['Doanh thu quý III của công ty đạt 1.250 tỷ đồng, tăng 12,5% so với cùng kỳ.', '1.250 tỷ đồng = 1250000000000 VND', '12,5% = 12.5 % up'],
  ['Giá vàng miếng tăng 500.000 đồng mỗi lượng, lên 56,3 triệu đồng.', '500.000 đồng = 500000 VND per lượng up', '56,3 triệu đồng = 56300000 VND'],
  ['Trung Quốc có 285 triệu người dùng Internet ở nông thôn, chiếm hơn 30% cả nước.', '285 triệu = 285000000 (người dùng Internet)', '30% = 30 % over'],
  ['Buổi phát trực tiếp mang về hơn 40 triệu nhân dân tệ (khoảng 5,87 triệu USD hay 136 tỷ đồng).', '40 triệu nhân dân tệ = 40000000 CNY over ≡0', '5,87 triệu USD = 5870000 USD about ≡0', '136 tỷ đồng = 136000000000 VND ≡0'],
  ['Bà Lan, 59 tuổi, bán cam trước hiên nhà.', '59 tuổi = 59 year-person'],
  ['Thuê xe máy giá 50.000đ/ngày, chưa gồm xăng.', '50.000đ = 50000 VND per day'],
  ['Anh mua chiếc điện thoại cũ với giá 1tr5.', '1tr5 = 1500000'],
  ['Cơn bão làm ít nhất 12 người chết, 1.250 ngôi nhà bị ngập.', '12 = 12 over (người chết)', '1.250 = 1250 (ngôi nhà)'],
  ['Ngân hàng Nhà nước giảm lãi suất 0,25 điểm phần trăm xuống 4%.', '0,25 điểm phần trăm = 0.25 points down', '4% = 4 %'],
  ['Fed tăng lãi suất thêm 25 điểm cơ bản.', '25 điểm cơ bản = 0.25 points up'],
  ['Lương khởi điểm từ 8 đến 12 triệu đồng mỗi tháng.', '8 đến 12 triệu đồng = 8000000 to 12000000 VND per month'],
  ['Giá căn hộ dao động 30-35 triệu đồng/m2.', '30-35 triệu đồng = 30000000 to 35000000 VND per square-meter'],
  ['Quãng đường dài 12,5 km được đầu tư 3.400 tỉ đồng.', '12,5 km = 12.5 kilometer', '3.400 tỉ đồng = 3400000000000 VND'],
  ['Nhiệt độ cao nhất 38,5 độ C, thấp nhất 26°C.', '38,5 độ C = 38.5 celsius', '26°C = 26 celsius'],
  ['Xuất khẩu đạt 27,5 tỷ USD, giảm 3,2% so với tháng trước.', '27,5 tỷ USD = 27500000000 USD', '3,2% = 3.2 % down'],
  ['Tỷ giá trung tâm ở mức 23.180 đồng/USD.', '23.180 đồng = 23180 VND per USD'],
  ['Năm mươi triệu đồng là số tiền anh phải nộp phạt.', 'Năm mươi triệu đồng = 50000000 VND'],
  ['Hai phần ba cử tri đồng ý, một phần tư phản đối.', 'Hai phần ba = 0.6666666667 ratio', 'một phần tư = 0.25 ratio'],
  ['Doanh số tăng gấp 3 lần trong 5 năm.', '3 = 3 up (lần)', '5 năm = 5 year'],
  ['Gần 2.000 công nhân nghỉ việc, khoảng 300 người chưa được trả lương.', '2.000 = 2000 about (công nhân nghỉ việc)', '300 = 300 about (người)'],
  ['Giá xăng RON 95 tăng 320 đồng, lên 15.120 đồng một lít.', '320 đồng = 320 VND up', '15.120 đồng = 15120 VND per liter'],
  ['Ông nợ ngân hàng chưa tới 500 triệu đồng.', '500 triệu đồng = 500000000 VND under'],
  ['Mỗi lớp có tối đa 20 học sinh.', '20 = 20 under (học sinh)'],
  ['Dự án có vốn đầu tư 1,2 tỷ đô la Mỹ.', '1,2 tỷ đô la Mỹ = 1200000000 USD'],
  ['Giá Bitcoin vượt 18.000 USD trong phiên sáng nay.', '18.000 USD = 18000 USD over'],
  ['Gói cứu trợ trị giá $900 tỷ đã được thông qua.', '$900 tỷ = 900000000000 USD'],
  ['Nông dân thu hoạch 4 tấn lúa trên 1,5 ha ruộng.', '4 tấn = 4 tonne', '1,5 ha = 1.5 hectare'],
  ['Tàu chạy với tốc độ 80 km/h.', '80 km/h = 80 kilometer-per-hour'],
  ['Trẻ từ 5 đến 11 tuổi được tiêm 2 mũi vaccine.', '5 đến 11 tuổi = 5 to 11 year-person', '2 = 2 (mũi vaccine)'],
  ['GDP năm nay dự kiến tăng 6,5-7%.', '6,5-7% = 6.5 to 7 % up'],
  ['Tỷ lệ nợ trên vốn là 3:1.', '3:1 = 3 ratio'],
  ['Tín dụng của ngân hàng âm 0,4%.', 'âm 0,4% = -0.4 %'],
  ['Anh nhận lương 15 triệu, chị được thưởng 500 nghìn đồng.', '15 triệu = 15000000', '500 nghìn đồng = 500000 VND'],
  ['Vé vào cửa 120 ngàn đồng mỗi người.', '120 ngàn đồng = 120000 VND per người'],
  ['Hơn một triệu khách quốc tế đã đến Đà Nẵng.', 'một triệu = 1000000 over (khách quốc tế)'],
  ['Chỉ số VN-Index mất 9,18 điểm, tương đương 0,95%.', '9,18 = 9.18 down (điểm)', '0,95% = 0.95 % down'],
  ['Vốn hóa toàn thị trường đạt 2,5 triệu tỷ đồng.', '2,5 triệu tỷ đồng = 2500000000000000 VND'],
  ['Thu ngân sách ước đạt 1,3 nghìn tỷ đồng.', '1,3 nghìn tỷ đồng = 1300000000000 VND about'],
  ['Căn nhà rộng 84 m2, giá 3 tỷ rưỡi.', '84 m2 = 84 square-meter', '3 tỷ rưỡi = 3500000000'],
  ['Công ty bồi thường 3 triệu euro (3,5 triệu USD).', '3 triệu euro = 3000000 EUR ≡0', '3,5 triệu USD = 3500000 USD ≡0'],
  ['Đồng yen đứng ở mức 104,5 yen/USD.', '104,5 yen = 104.5 JPY per USD'],
  ['Máy hút bụi có giá 2.999.000 đồng, giảm 30%.', '2.999.000 đồng = 2999000 VND', '30% = 30 % down'],
  ['Bệnh viện có 300 giường, 45 bác sĩ và 120 y tá.', '300 = 300 (giường)', '45 = 45 (bác sĩ)', '120 = 120 (y tá)'],
  ['Khoảng 16,7 phần trăm hộ dân mất điện trong 3 ngày.', '16,7 phần trăm = 16.7 % about (hộ dân)', '3 ngày = 3 day'],
  ['Hơn 15.000 lít dầu tràn ra biển; dầu Brent còn 42,5 USD/thùng.', '15.000 lít = 15000 liter over', '42,5 USD = 42.5 USD per barrel'],
  ['Thứ năm, 8/10/2020, 16:13 (GMT+7)'],
  ['Ngày 12 tháng 3 năm 2021, lúc 8 giờ 45 phút'],
  ['Liên hệ 0912 345 678 hoặc (028) 3829 1234.'],
  ['Việt Nam thắng Thái Lan 2-1 ở vòng loại.'],
  ['Số 45 Lê Lợi, phường 1, quận 3, TP HCM.'],
  ['Điều 33, khoản 2, Luật số 11/2008/QH12.'],
  ['Điện thoại iPhone 12 Pro và mạng 5G.'],
  ['Đại hội lần thứ 13 khai mạc trong quý I.'],
  ['Hàng triệu người, hàng chục nghìn tỷ đồng và vài trăm ngôi nhà.'],
  ['Thời gian đọc: 3 phút'],
  ['Ảnh: Thành Nguyễn/2020, trang 12.'],
  ['Lớp 12, tập 3, phần 2, chương 7, tầng 15.'],
  ['Vaccine Covid-19 và hội nghị G20, U23 Việt Nam.'],
  ['Cập nhật lúc 14h30 ngày 8/10, chuyến bay VN123.'],
  ['Năm 2019, quốc lộ 1A, tuyến metro số 1.'],
]

describe('Vietnamese', () => {
  test.each(sentences)('%s', (sentence, ...figures) => {
    expect(read(sentence, 'vi')).toEqual(figures)
  })

  test.each([
    ['Giá 1tr5, 1tr250 hay 12k5.', '1tr5 = 1500000', '1tr250 = 1250000', '12k5 = 12500'],
    ['Anh cao 1m75.', '1m75 = 1.75 meter'],
    ['Hợp đồng 2 năm rưỡi, nửa tỷ đồng.', '2 năm rưỡi = 2.5 year', 'nửa tỷ đồng = 500000000 VND'],
    [
      'Hai mươi năm, hai mươi lăm năm, năm mươi năm.',
      'Hai mươi năm = 20 year',
      'hai mươi lăm năm = 25 year',
      'năm mươi năm = 50 year',
    ],
    ['Mỗi năm người dân ở đây chờ.'],
    [
      'Mỗi tháng khoảng 10 triệu đồng, 5 USD mỗi cổ phiếu.',
      '10 triệu đồng = 10000000 VND per month about',
      '5 USD = 5 USD per cổ phiếu',
    ],
    ['Lãi 5 triệu1, 3 tỷ2.'],
    ['Vài ba triệu, đôi ba chục và dăm bảy người vào top 5 quốc gia.'],
    [
      'Đi mất 3 ngày, phí 2.000 đồng một lượt, phát 1.000 suất cơm nóng miễn phí cho 15 điểm.',
      '3 ngày = 3 day',
      '2.000 đồng = 2000 VND per lượt',
      '1.000 = 1000 (suất cơm)',
      '15 = 15 (điểm)',
    ],
  ])('reads digits inside magnitudes and units, and the two meanings of "năm": %s', (sentence, ...figures) => {
    expect(read(sentence, 'vi')).toEqual(figures)
  })

  test('reads letters whose marks are written apart', () => {
    expect(read('Giá tăng lên hơn 5 tỷ đồng.'.normalize('NFD'), 'vi')).toEqual([
      '5 tỷ đồng = 5000000000 VND over'.normalize('NFD'),
    ])
  })

  test.each([
    ['en', 'It cost 12k5, and he is 1m75 tall.'],
    ['id', 'Harganya 1jt5 dan tingginya 1m75.'],
    ['fr', 'Il mesure 1m75.'],
    ['und', '1tr5 1m75'],
  ])('does so in no other language: %s', (language, text) => {
    expect(read(text, language)).toEqual([])
  })
})
