/// Numbers in digits.
let digitForms = seen(
  .weekend,
  """
  7 = 7 = | 07 = 7 = | 7.0 = 7 = | 7.25 = 7.25 = | 07.50 = 7.5 = | 2,5 = 2.5 = | 2,75 = 2.75 =
  1.50 = 1.5 = | .75 = 0.75 = | ,75 = 0.75 = | 0,5 = 0.5 = | 0.5 credits = 0.5 = | 5. = 5 =
  +4.5 = 4.5 = | - 3 = 3 = | -2.5 = -2.5 = | negative two = -2 = | minus 1.5 = -1.5 =
  4.800 = 4.8 = | 0033 = 33 = | 12.0 credits = 12 = | 2.5cr = 2.5 = | 5x = = | 1,5 hrs = 1.5 =
  2.50 CME = 2.5 = | 2·5 = 2.5 =
  """)

/// Fractions of every form.
let fractionForms = seen(
  .weekend,
  """
  ½ = 0.5 = | 1½ = 1.5 = | 1 ½ = 1.5 = | 1-½ = 1.5 = | 1 1/2 = 1.5 = | 1-1/2 = 1.5 =
  1 and 1/2 = 1.5 = | 1 & 1/2 = 1.5 = | 1 + 1/2 = 1 0.5 = | 11/2 = 5.5 = | 3/2 = 1.5 =
  9/4 = 2.25 = | 15/4 = 3.75 = | 5/8 = 0.63 = | 1/7 = 0.14 = | 2/3 = 0.67 = | 5 2/3 = 5.67 =
  2 3/8 = 2.38 = | 1 / 2 = 0.5 = | 3 / 4 = 0.75 = | 1 1 / 2 = 1.5 = | ⅔ = 0.67 = | ⅛ = 0.13 =
  2⅞ = 2.88 = | half = 0.5 = | one half = 0.5 = | one-half = 0.5 = | a half = 0.5 =
  two halves = 1 = | three halves = 1.5 = | a third = 0.33 = | one third = 0.33 =
  two thirds = 0.67 = | two-thirds = 0.67 = | a quarter = 0.25 = | a fourth = 0.25 =
  one fourth = 0.25 = | three fourths = 0.75 = | three quarters = 0.75 =
  three-quarters = 0.75 = | 3 quarters = 0.75 = | five quarters = 1.25 = | a fifth = 0.2 =
  four fifths = 0.8 = | an eighth = 0.13 = | three eighths = 0.38 = | seven eighths = 0.88 =
  a sixth = 0.17 = | five sixths = 0.83 = | two sevenths = 0.29 = | three tenths = 0.3 =
  seven tenths = 0.7 = | five hundredths = 0.05 = | twenty five hundredths = 0.25 =
  two twentieths = 0.1 = | five twelfths = 0.42 = | one over two = 0.5 = | 1 over 2 = 0.5 =
  three over four = 0.75 = | 3 over 4 = 0.75 = | five over 4 = 1.25 = | one and a half = 1.5 =
  one and one half = 1.5 = | one and one-half = 1.5 = | one-and-a-half = 1.5 =
  1-and-a-half = 1.5 = | 1 and a half = 1.5 = | one & a half = 1.5 =
  one and a quarter = 1.25 = | one and one fourth = 1.25 = | two and three fourths = 2.75 =
  two and a third = 2.33 = | two and two thirds = 2.67 = | five and three eighths = 5.38 =
  five and one fifth = 5.2 = | four and seven tenths = 4.7 = | one one half = 1.5 =
  two three quarters = 2.75 = | six and half = 6.5 = | twenty-two and a half = 22.5 =
  three and a qtr = 3.25 = | one n a half = 1.5 = | two and 3 quarters = 2.75 =
  two and 1/4 = 2.25 = | two 1/4 = 2.25 = | a credit and a half = 1.5 =
  a credit and three quarters = 1.75 = | 1 credit and a quarter = 1.25 =
  quarter of a credit = 0.25 = | 1/4 of a credit = 0.25 = | 1/4 credit = 0.25 =
  half of one credit = 0.5 = | half a point = 0.5 = | three quarters credit = 0.75 =
  one and half credits = 1.5 =
  """)

/// Numbers in words.
let wordForms = seen(
  .weekend,
  """
  a = = | one = 1 = | a single credit = 1 = | ten = 10 = | fourteen = 14 = | twenty = 20 =
  twenty-one = 21 = | twenty one = 21 = | twenty and one = 21 = | twentyone = 21 =
  thirty six = 36 = | thirty-six = 36 = | fourty two = 42 = | forty eight = 48 = | fifty = 50 =
  TWENTY ONE = 21 = | a dozen = 12 = | dozen = 12 = | one dozen = 12 = | two dozen = 24 =
  2 dozen = 24 = | three dozens = 36 = | half a dozen = 6 = | half-a-dozen = 6 =
  half dozen = 6 = | a half dozen = 6 = | dozens = = | a couple = 2 =
  a couple of credits = 2 = | couple of = 2 = | a pair = 2 = | pair of credits = 2 =
  a score = = | one point five = 1.5 = | one point 5 = 1.5 = | 1 point 5 = 1.5 =
  point seven five = 0.75 = | point 75 = 0.75 = | point five = 0.5 =
  zero point two five = 0.25 = | oh point two five = 0.25 = | nought point five = 0.5 =
  seven point zero = 7 = | seven point oh five = 7.05 = | two point five zero = 2.5 =
  twelve point seven five = 12.75 = | twenty one point two five = 21.25 =
  two decimal five = 2.5 = | minus two point five = -2.5 = | six point two five credits = 6.25 =
  zero = 0 = | nil = 0 = | naught = 0 = | zilch = 0 = | nada = 0 = | none = 0 =
  no credits = 0 = | no CME credits = 0 = | goose egg = 0 = | zero point zero = 0 = | thre = 3 =
  seventen = 17 = | fiveteen = 15 = | twelf = 12 = | elevan = 11 = | tweny one = 21 =
  i think i got 5 credits = 5 = | two hundredths = 0.02 = | forty-two = 42 =
  three dozen = 36 = | ten and a half = 10.5 = | nineteen point nine = 19.9 =
  twenty seven and three quarters = 27.75 = | 13 and 1/3 = 13.33 = | 6 ⅓ = 6.33 = | - 1 = 1 =
  -0.5 = -0.5 = | one thousand = = | 45% = = | .25 = 0.25 = | 0.333 = 0.33 = | a hundred = 100 =
  five and three fifths = 5.6 = | one ninth = 0.11 = | a tenth of a credit = 0.1 =
  three and one eighth = 3.13 = | eleven twelfths = 0.92 = | seven over eight = 0.88 =
  4 over 5 = 0.8 = | 2 3/4 credits = 2.75 = | two-and-three-quarters = 2.75 =
  thirty one point five = 31.5 = | 1 credit = 1 = | two pairs = = | pair of = 2 =
  one and three-quarters credits = 1.75 = | half-credit = 0.5 = | half credits = 0.5 =
  3 halves = 1.5 = | one point two five = 1.25 = | twelve and a quarter = 12.25 =
  eight and three-quarter = 8.75 = | one hundred and twenty = 120 =
  fifteen hundredths = 0.15 = | 45.0 = 45 = | "2.5" = 2.5 = | 2.5, = 2.5 = | 2.5; 3 = 2.5 3 =
  zero point 5 = 0.5 = | 4 (four) = 4 = | four (4) = 4 = | 4.5 (four and a half) = 4.5 =
  three-fourths = 0.75 = | a quarter credit = 0.25 = | one-quarter credit = 0.25 =
  quarter credit = 0.25 = | 1/2 credit = 0.5 = | 1/2 a credit = 0.5 = | 0 = 0 =
  zero credit hours = 0 = | no hours = 0 = | nothing = 0 = | two and a bit = 2 =
  five or six = 5 6 = | 5-6 = 5 6 = | four to five = 4 5 =
  I'd say 3 1/2 credits for friday = 3.5 = 16 | Friday: one and three quarters = 1.75 = 16
  saturday seven and a half hours, sunday three = 7.5 3 = 17 18
  fri 7 1/2; sat 8; sun 4 1/4 = 7.5 8 4.25 = 16 17 18 | 3.5 credits on 10/16 = 3.5 = 16
  10/16 - 3 1/2 = 3.5 = 16 | 10/16 3.5 = 3.5 = 16 | 16th: 3.5, 17th: 2.25 = 3.5 2.25 = 16 17
  2 1/4 on the second day = 2.25 = 17 | give me half a credit for saturday = 0.5 = 17
  i want two and a half on saturday the 17th = 2.5 = 17
  on october 17th i earned six and three quarters credits = 6.75 = 17
  sunday, october 18, 2026: 4 1/2 hours = 4.5 = 18
  six point five on oct 16, eight on oct 17 = 6.5 8 = 16 17
  an hour and a half on the last day = 1.5 = 18
  45 minutes the first day, 2 hours the second = 0.75 2 = 16 17
  day 1: 1h30, day 2: 45 min, day 3: 2h = 1.5 0.75 2 = 16 17 18
  credits for saturday should be 3/4 = 0.75 = 17 | 3/4 saturday = 0.75 = 17
  1/2 fri 1/4 sat = 0.5 0.25 = 16 17 | fri 16 oct 2 1/2 = 2.5 = 16
  two on saturday oct. 17 and one on sunday oct. 18 = 2 1 = 17 18 | 2.25 - saturday = 2.25 = 17
  sat = 2.25 = 2.25 = 17 | 7.75 (fri), 8 (sat) = 7.75 8 = 16 17
  day1 7.75 day2 8 = 7.75 8 = 16 17 | first day seven and three quarters = 7.75 = 16
  5 credits 2 days ago = 5 = 18 | I got 3 yesterday = 3 =
  yesterday and saturday: 3 each = 3 = 17 | four hours and a half = 4.5 =
  three hours and a quarter = 3.25 = | an hour, 15 minutes = 1.25 =
  5 hours and 5 minutes = 5.08 = | I did an hour friday and 90 minutes sat = 1 1.5 = 16 17
  two hours friday morning, one in the afternoon = 2 1 = 16 | half a day = = | a day = =
  all three days = = | twelve = 12 = | eighteen and a half = 18.5 = | twenty-four = 24 =
  2 and 2/4 = 2.5 = | 4/2 = 2 = | 6/4 = 1.5 = | .5 = 0.5 = | 0.75 = 0.75 = | -.5 = -0.5 =
  00.5 = 0.5 = | 5.5.5 = = | two point = 2 = | point = = | half past = = | quarter = 0.25 =
  quarters = = | three-and-a-half = 3.5 = | three & 1/2 = 3.5 = | three + a half = 3 0.5 =
  one third of an hour = 0.33 = | two-thirds of an hour = 0.67 = | a third of an hour = 0.33 =
  ten minutes = 0.17 = | 5 min = 0.08 = | 20 mins on sunday = 0.33 = 18 | two credit hours = 2 =
  2.0 AMA PRA Category 1 Credits = 2 = | two (2) credits = 2 = | 2 (two) credits = 2 =
  """)

/// Amounts within sentences.
let sentenceForms = seen(
  .weekend,
  """
  I had one and a half credits on friday = 1.5 = 16 | put down 2 dozen = 24 =
  i did 3/4 of an hour saturday = 0.75 = 17 | five and a quarter for sunday = 5.25 = 18
  friday: 1h30m, saturday: 45' = 1.5 0.75 = 16 17 | credit me 2 and 1/2 on the 17th = 2.5 = 17
  sat 7 3/4, sun 4 1/4 = 7.75 4.25 = 17 18 | sat 7-3/4, sun 4-1/4 = 7.75 4.25 = 17 18
  6 and 7/8 = 6.88 = | fri 2 3/4 sat 1 1/2 sun 1/4 = 2.75 1.5 0.25 = 16 17 18
  """)
