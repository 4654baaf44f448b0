#pragma once

#include "gongwen/grammar/gap.hpp"
#include "gongwen/grammar/numeral.hpp"
#include "gongwen/grammar/quiet.hpp"
#include "gongwen/grammar/unit.hpp"
#include "gongwen/lexicon/neighbour.hpp"

namespace gongwen::grammar {

// 分之 of 三分之一, 百分之九十八点五, 三分(fēn)之一
struct parts_of : pegtl::seq<one_of<U'分'>, gap, one_of<U'之'>, joint, numeral> {};

// The /3 of 占1/3 · not: 1/3/2024, 1/12
struct divisor : pegtl::sor<pegtl::seq<one_of<U'1'>, one_of<U'0'>>, pegtl::range<'2', '9'>> {};
struct divided_by : pegtl::seq<one_of<U'/', U'／'>, divisor,
                               not_ahead<gap, pegtl::sor<measure_unit, order_unit,
                                                         of_class<character::arabic_digit, character::letter, character::myriad,
                                                                  character::place, character::month_mark, character::year_mark>,
                                                         one_of<U'/', U'／', U'.', U'．', U'-', U'—', U'日', U'号'>>>> {};

struct half_mark : of_class<character::half> {};

// The characters behind 半 that make another word with it: 半数, 半成品
struct half_word : one_of<U'挂', U'掛', U'导', U'導', U'山', U'岛', U'島', U'径', U'徑', U'球', U'数', U'數', U'成', U'自', U'机', U'干',
                          U'封', U'载', U'个', U'個'> {};

// The 半 of 两成半 · not: of 两成半数以上
struct half_tenth : pegtl::seq<half_mark, pegtl::not_at<half_word>> {};

// 八成, the 成五 of 九成五, the 成半 of 两成半 · not: 成立, 成功
struct tenths
    : pegtl::seq<
          one_of<U'成'>,
          pegtl::not_at<one_of<U'立', U'功', U'效', U'果', U'为', U'為', U'员', U'員', U'本', U'长', U'長', U'熟', U'绩', U'績', U'就',
                               U'交', U'品', U'分', U'都', U'语', U'人', U'年', U'林', U'片', U'不', U'因', U'型', U'套', U'群'>>,
          pegtl::opt<pegtl::sor<of_class<character::han_digit>, half_tenth>>> {};

// A unit, and 月 alone as in 个半月
struct lone_month : of_class<character::month_mark> {};
struct duration_unit : pegtl::sor<lone_month, measure_unit> {};

struct individual : one_of<U'个', U'個'> {};

// The 个半月 of 一个半月, the 个多月 of 三个多月, the 个来月 of 两个来月
struct half_between : pegtl::seq<individual, gap, half_mark, gap, duration_unit> {};
struct roughly : one_of<U'来', U'來'> {};
struct surplus_between : pegtl::seq<individual, gap, pegtl::sor<surplus, roughly>, gap, duration_unit> {};

// The 个亿 of 两个亿 · not: 260个亿元以上项目
struct individual_myriads
    : pegtl::seq<individual, pegtl::opt<surplus>, of_class<character::myriad>, not_ahead<pegtl::sor<measure_unit, myriad>>> {};

// 半 of 两年半, 三吨半 · not: 半年 in 一年半年, 半挂车, 十天半月
struct half_behind
    : pegtl::seq<half_mark, pegtl::not_at<pegtl::sor<duration_unit, half_word>>> {};

// （套） of 台（套）
struct alternative
    : pegtl::seq<one_of<U'（', U'('>, alternative_unit, one_of<U'）', U')'>> {};

struct unit_phrase : pegtl::seq<measure_unit, pegtl::opt<pegtl::sor<alternative, half_behind>>> {};

// 一半 · not: 一半导体
struct one_half : pegtl::seq<word<U'一', U'半'>, not_ahead<pegtl::sor<measure_unit, one_of<U'导', U'導', U'径', U'徑'>>>> {};

// 半年, 半个月, 半个多月 · not: 上半年, 半数
struct half_measure
    : pegtl::seq<half_mark, gap, pegtl::sor<pegtl::seq<individual, gap, pegtl::opt<surplus, gap>, duration_unit>, measure_unit>> {};

// The ±2℃ of 18±2℃
struct tolerance : pegtl::seq<one_of<U'±'>, gap, numeral, gap, measure_unit> {};

// What may follow a numeral. What refuses a 分之 puts the draft back, for which it is copied: so only where 分 stands.
struct behind_numeral : pegtl::sor<tolerance, pegtl::seq<pegtl::at<one_of<U'分'>>, parts_of>, divided_by, tenths, half_between,
                                   surplus_between, individual_myriads, unit_phrase> {};

// 27户  410余万元  三分之一  八成  两年半  3600余
struct counted : pegtl::seq<numeral, pegtl::opt<joint, behind_numeral>> {};
struct counted_half : pegtl::sor<one_half, counted> {};
struct amount
    : choose<on<character::arabic_digit, counted>, on<character::half, half_measure>, on<character::han_digit, counted_half>,
             on<character::place, counted>, on<character::myriad, counted>, on<character::vague, counted>,
             on<character::score, counted>> {};

// The 一 of 50一100元, typed for a dash · not: of 1一是, 5户一批
struct typed_dash : pegtl::seq<one_of<U'一'>, pegtl::at<digit>> {};

// - — —— – ～ ~ 至 到 一 between the two values of a range
struct range_mark
    : pegtl::sor<pegtl::rep_min_max<1, 2, one_of<U'—', U'─'>>, member_of<lexicon::range_dashes>, one_of<U'至', U'到'>, typed_dash> {};
struct minus : pegtl::sor<member_of<lexicon::minus_signs>, word<U'零', U'下'>> {};
struct above_zero : pegtl::sor<word<U'零', U'上'>, one_of<U'+', U'＋'>> {};
struct upper : pegtl::seq<gap, range_mark, gap, pegtl::opt<pegtl::sor<minus, above_zero>>, amount> {};

// The 与30万元之间 of 在20与30万元之间
struct between : pegtl::seq<one_of<U'与', U'與', U'和'>, amount, pegtl::at<word<U'之', U'间'>>> {};

struct slash : one_of<U'/', U'／', U'∕'> {};
struct rate_mark : pegtl::sor<slash, pegtl::seq<pegtl::plus<blank>, slash, blanks>> {};
// The 百 of /百人, the 10万 of /10万人
struct per_base : pegtl::sor<pegtl::seq<one_of<U'1'>, pegtl::rep_min_max<1, 4, one_of<U'0'>>,
                                        pegtl::rep_opt<2, of_class<character::place, character::myriad>>>,
                             pegtl::rep_min_max<1, 2, of_class<character::place, character::myriad>>> {};
struct scaled_per_unit : pegtl::sor<per_unit, pegtl::seq<ahead<per_base, per_unit>, per_base, per_unit>> {};
// The 、月 of 元/人、月, the 月 of 元/人月 · not: of 元/人月均
struct per_time : pegtl::seq<pegtl::opt<one_of<U'、', U'每'>>,
                             ahead<pegtl::at<one_of<U'月', U'年', U'日', U'天', U'次'>>, per_unit, phrase_end>, per_unit> {};
struct per_list
    : pegtl::seq<scaled_per_unit,
                 pegtl::opt<pegtl::sor<pegtl::seq<one_of<U'·', U'•', U'.', U'．', U'/', U'／', U'・', U'*'>, per_unit>, per_time>>> {};
// The 每吨 of 500元每吨， · not: the 每亩 of 共500元每亩300元
struct spoken_per : pegtl::seq<one_of<U'每'>, per_unit, pegtl::opt<one_of<U'每'>, per_unit>,
                               ahead<pegtl::sor<phrase_end, one_of<U'的', U'以', U'及', U'或', U'左'>, blank>>> {};
// The /亩 of 300元/亩, the / 亩 of 300 元 / 亩, the /人·月 of 600元/人·月, the /人、月 of 600元/人、月, the /百人 of 12台/百人, the /10万人
// of 3人/10万人
struct per_units
    : pegtl::sor<pegtl::seq<rate_mark, pegtl::opt<one_of<U'每'>>,
                            pegtl::sor<per_list, pegtl::seq<one_of<U'（', U'('>, per_list, one_of<U'）', U')'>>>>,
                 spoken_per> {};

struct second_ahead : ahead<gap, pegtl::sor<range_mark, one_of<U'与', U'與', U'和'>>> {};
// The 至200元/亩 of 100元/亩至200元/亩
struct rated_upper : pegtl::seq<ahead<gap, range_mark>, upper, per_units> {};
// A number with its unit, range and rate; what bounds it stands outside (docs/language.md)
struct quantity : pegtl::seq<amount, pegtl::opt<second_ahead, pegtl::sor<upper, between>>,
                             pegtl::opt<per_units, pegtl::opt<rated_upper>>> {};

// 每人每月 before 600元
struct per_mark : of_class<character::per_mark> {};
struct per_phrase : pegtl::plus<per_mark, gap, per_unit, gap> {};

}  // namespace gongwen::grammar
