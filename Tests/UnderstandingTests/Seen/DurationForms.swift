/// Hours and minutes, at one credit to 60 minutes.
let durationForms = seen(
  .weekend,
  """
  an hour = 1 = | 1 hour = 1 = | 1hr = 1 = | 1 h = 1 = | 1h = 1 = | one hr = 1 =
  60 minutes = 1 = | 60min = 1 = | sixty minutes = 1 = | 90mins = 1.5 = | 90 mins = 1.5 =
  90' = 1.5 = | 45' = 0.75 = | 90 m = 1.5 = | ninety minutes = 1.5 = | ninety-minute = 1.5 =
  90-minute = 1.5 = | a 90 minute session = 1.5 = | 45-min = 0.75 =
  forty-five minutes = 0.75 = | half an hour = 0.5 = | half hour = 0.5 = | half-hour = 0.5 =
  a half hour = 0.5 = | a half-hour = 0.5 = | half a hour = 0.5 = | one half hour = 0.5 =
  half of an hour = 0.5 = | 1/2 hour = 0.5 = | 1/2 an hour = 0.5 = | 1/2h = 0.5 =
  1/2 hr = 0.5 = | ½ hour = 0.5 = | ½ an hour = 0.5 = | .5 hr = 0.5 = | 3/4 of an hour = 0.75 =
  3/4 hour = 0.75 = | 3/4h = 0.75 = | three quarters of an hour = 0.75 =
  three-quarters of an hour = 0.75 = | three quarters hour = 0.75 =
  three-quarter hour = 0.75 = | ¾ hr = 0.75 = | quarter of an hour = 0.25 =
  a quarter of an hour = 0.25 = | quarter hour = 0.25 = | quarter-hour = 0.25 =
  a quarter hour = 0.25 = | 1/4 hour = 0.25 = | 1/4h = 0.25 = | hour and a half = 1.5 =
  an hour and a half = 1.5 = | an hour and half = 1.5 = | one hour and a half = 1.5 =
  1 hour and a half = 1.5 = | 1h and a half = 1.5 = | an hour & a half = 1.5 =
  one and a half hours = 1.5 = | one and a half hour = 1.5 = | one and half hour = 1.5 =
  1 and a half hours = 1.5 = | 1 1/2 hours = 1.5 = | 1½ hrs = 1.5 = | 1 and 1/2 hours = 1.5 =
  one-and-a-half-hour = 1.5 = | 2 and an half hours = 2.5 = | two and an half hours = 2.5 =
  two and a quarter hours = 2.25 = | an hour and a quarter = 1.25 =
  an hour and three quarters = 1.75 = | an hour and 3/4 = 1.75 = | an hour fifteen = 1.25 =
  an hour thirty = 1.5 = | an hour and thirty = 1.5 = | an hour and fifteen minutes = 1.25 =
  an hour and 15 = 1.25 = | hour fifteen = 1.25 = | one hour fifteen = 1.25 =
  one hour forty five = 1.75 = | one hour and forty-five minutes = 1.75 = | 1 hr 15 min = 1.25 =
  1 hr 15 = 1.25 = | 1hr15 = 1.25 = | 1 hr, 15 min = 1.25 = | 1 hr. 15 min. = 1.25 =
  1 hr and 15 mins = 1.25 = | 1 hr + 15 min = 1.25 = | 1h15 = 1.25 = | 1h15m = 1.25 =
  1h 15 = 1.25 = | 1h 15m = 1.25 = | 1 h 15 m = 1.25 = | 1h15min = 1.25 = | 1h15' = 1.25 =
  1h30m = 1.5 = | 2h 30 = 2.5 = | 2hrs30mins = 2.5 = | 2 hours 30 = 2.5 =
  2 hours, 30 minutes = 2.5 = | 2 hours and 30 minutes = 2.5 = | two hours and thirty = 2.5 =
  two hours thirty minutes = 2.5 = | 2 hours and a quarter = 2.25 =
  two hours and three quarters = 2.75 = | 1:30 hours = 1.5 = | 1:30 h = 1.5 = | 1:30hrs = 1.5 =
  01:30 hours = 1.5 = | 1:30:00 hours = 1.5 = | 2:15 hr = 2.25 = | 1.5 hours = 1.5 =
  1.5-hour = 1.5 = | 1.5h = 1.5 = | 3.5hrs = 3.5 = | 3-hours = 3 = | 3-hour = 3 =
  three-hour = 3 = | a three hour session = 3 = | 0.5 hrs = 0.5 = | four hours = 4 =
  couple of hours = 2 = | a couple hours = 2 = | a couple of hrs = 2 =
  half a dozen hours = 6 = | 75 minutes = 1.25 = | 105 min = 1.75 =
  one hundred and twenty minutes = 2 = | a hundred and five minutes = 1.75 =
  150 minutes total = 2.5 = | 2 hours' worth = 2 = | three hours of credit = 3 =
  one hour of cme = 1 = | 2 hours and 1/2 = 2.5 = | 2 hours 1/2 = 2.5 =
  twenty minutes = 0.33 = | forty minutes = 0.67 = | an hour and ten minutes = 1.17 =
  3 more hours = 3 = | another hour = 1 = | one more hour = 1 = | a full hour = 1 =
  two full hours = 2 = | two whole hours = 2 = | an entire hour = 1 = | 1 solid hour = 1 =
  the hour = = | 2 hr = 2 = | five hours = 5 = | twenty-five minutes = 0.42 = | 15 min = 0.25 =
  15 minutes = 0.25 = | fifteen minutes = 0.25 = | fifteen-minute = 0.25 = | 30 mins = 0.5 =
  about 3 hours = 3 = | approximately two hours = 2 = | exactly 90 minutes = 1.5 =
  an hour or so = 1 = | an hour and thirty minutes = 1.5 = | 1 hour and 30 = 1.5 =
  one hour thirty = 1.5 = | one hour, thirty minutes = 1.5 = | 1 hour thirty minutes = 1.5 =
  2 and a half hrs = 2.5 = | 2½ hours = 2.5 = | two and one-half hours = 2.5 =
  three and three quarter hours = 3.75 = | three and three-quarters of an hour = 3.75 =
  2-hour session = 2 = | 2-hours = 2 = | two-hour = 2 = | 3.25 hours = 3.25 =
  3,25 hours = 3.25 = | 90-min = 1.5 = | 1h45 = 1.75 = | 1h45min = 1.75 = | 1 h 45 = 1.75 =
  1:45h = 1.75 = | 1:45 = 1.75 = | 0:45 = 0.75 = | 00:45 = 0.75 = | 45m = 0.75 = | 45 m = 0.75 =
  1.75h = 1.75 = | 100 minutes = 1.67 = | one hundred minutes = 1.67 = | ninety min = 1.5 =
  ninety mins = 1.5 = | sixty mins = 1 = | a half of an hour = 0.5 = | half an hr = 0.5 =
  1/2 of an hour = 0.5 = | 1 1/4 hours = 1.25 = | 1¼ hours = 1.25 =
  three quarters of one hour = 0.75 = | three fourths of an hour = 0.75 = | an hour less = 1 =
  2 hours 5 minutes = 2.08 = | 2 hrs, 5 mins = 2.08 = | two and a half hours long = 2.5 =
  2hours = 2 = | 2 hours of lectures = 2 = | for 3 hours = 3 = | for an hour = 1 =
  for two and a half hours = 2.5 = | whole hour = = | half-an-hour = 0.5 =
  an hour-long talk = 1 = | one-hour talk = 1 = | 1 hour 30 min = 1.5 = | 1hour30 = 1.5 =
  5 and a half hours = 5.5 = | five and half hours = 5.5 = | an extra hour = 1 =
  an additional 30 minutes = 0.5 = | 30 more minutes = 0.5 = | seven hours forty-five = 7.75 =
  7 hours and 45 minutes = 7.75 = | seven and three-quarter hours = 7.75 = | 480 minutes = 8 =
  8 hours minus lunch = 8 = | 2 h 30 min = 2.5 = | 2h:30m = 2.5 = | 2 hours : 30 minutes = 2.5 =
  120 mins = 2 =
  """)

/// Numbers and times of day that are no credits; a duration counts as one.
let otherNumberForms = seen(
  .weekend,
  """
  9am = = | at 9 a.m. = = | 8am to noon = = | 8 to noon = = | 8 am - 12 pm = =
  from 8 to 12 = = | from 8:30 until 5 = = | 9:00-5:00 = = | 9-5 = =
  between 9 and 5 o'clock = = | noon = = | at noon = = | half past nine = = | quarter past 8 = =
  quarter to five = = | a quarter to 5 = = | ten past 3 = = | ten to 4 = = | 7 o'clock = =
  0800 = = | at 0800 hours = = | 17:30 = = | room 204 = = | room 12 = = | 2026 = = | in 2025 = =
  step 7 = = | step seven = = | 72 hours = 72 = | within 72 hours = 72 = | Category 1 = =
  cat. 1 = = | ID M-10233 = = | M-10233 = = | my id is 10233 = = | member #4411 = =
  312-555-0142 = = | (312) 555-0142 = = | +1 312 555 0142 = = | 312.555.0142 = = | 555-0142 = =
  ext. 12 = = | suite 12 = = | hall B2 = = | page 3 of 4 = = | 3 of us = = | 2 people = =
  3 sessions = = | 2 days = = | three days = = | five percent = = | 50% = = | $40 = =
  40 dollars = = | 40 bucks = = | 1st floor = = | 2nd floor = = | the second talk = =
  third row = = | question 3 = = | item 4 = = | zip 60601 = = | v2.1 = = | 2.1.3 = =
  dr 90210 = = | 10 mg = = | 3 km = = | 5 mb = = | 20 years = = | I am 45 = = | 24/7 = =
  one of them = = | no one = = | second thoughts = = | the first time = = | 9 to 5 job = =
  row 5 seat 12 = = | table for 4 people = = | at 5:15pm = = | around 10 pm = =
  7pm friday = = 16 | friday at 3pm = = 16 | saturday 8:00 am = = 17 | fri 8-12 = 8 12 = 16
  3 months ago = = | two weeks = = | five years ago = = | 8:30am = = | 8.30am = = | 8.30 am = =
  8:30 a.m. = = | 5 pm = = | 5pm = = | 5 p.m. = = | 5p = = | at five = = | at five thirty = =
  by noon = = | until 4 = = | after 3 = = | three o'clock = = | half past 3 = = | 15 past 3 = =
  twenty to six = = | ten minutes to 4 = = | five minutes past nine = = | 10:00 to 11:30 = =
  10 to 11:30 = = | 10am - 11am = = | nine to five = = | from nine until noon = = | 9 til 5 = =
  12:00 = = | midnight = = | three months = = | a year = = | 4 seconds = = | 30 sec = =
  2 nights = = | a fortnight = = | my phone is 312 555 0142 = = | 312 555 0142 = =
  tel: 3125550142 = = | npi 1234567890 = = | suite 1400 = = | gate 12 = = | floor 3 = =
  level 2 = = | chapter 4 = = | 3rd edition = = | #3 = = | version 1.2 = = | ipv4 = = | b12 = =
  f2f = = | covid 19 = = | q3 = = | 2x = = | 3d = = | 4K = = | I have 2 kids = = | $2.50 = =
  2.50 dollars = = | 20 percent = = | 20% off = = | step 2 of 9 = = | level 3 trauma = =
  65 years old = = | 1 of 3 = = | one of those = = | one more thing = =
  the one on friday = = 16 | one moment = = | 2 cents = = | friday from 8 until 5 = = 16
  saturday 9 a.m. - 4:30 p.m. = = 17 | at 10:30 on saturday = = 17 | room 5 on friday = = 16
  booth 1017 = = | call 555.0142 = = | page 16 = = | october = = | dial 17 = = | row 17 = =
  id 16 = = | 2026 october = = | born 10/17/1970 = = | 10/17/1970 = = | since 1998 = =
  i'm 16th in line = = 16 | march on = = | may we = = | second opinion = = | for a second = =
  just a second = = | third party = = | first name = = | last name = = | last login = =
  next step = = | this time = = | first of all = = | at last = = | the last slide = =
  the first question = = | 1st author = = | 2nd attempt = = | day pass = = | 2 day pass = =
  3-day event = = | day care = = | one day = =
  """)
