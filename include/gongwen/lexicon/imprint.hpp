#pragma once

#include "gongwen/lexicon/word_list.hpp"

namespace gongwen::lexicon {

// The labels of when a paper was published, and by whom.
inline constexpr word_list published_words{
    "发布时间", "发布日期", "發布時間", "發佈時間", "發布日期", "發佈日期", "公开日期", "公开时间", "发表时间",
    "發表時間", "发布于：", "发布于:", "发表于：", "发表于:", "發佈於：", "發表於："};
// Labels of dates that count where none of these stands.
inline constexpr word_list dated_words{
    "发文日期", "成文日期", "更新时间", "生成日期", "印发日期", "公布日期", "公告日期", "录入时间", "上传时间", "添加时间", "信息时间",
    "时间：", "日期：", "时间:", "日期:", "时　间：", "日　期：", "時間：", "時間:"};
inline constexpr word_list source_words{
    "来源：", "来源:", "來源：", "來源:", "信息来源", "文章来源", "稿件来源", "供稿单位：", "稿源：", "来　源："};
inline constexpr word_list imprint_labels = word_list::joined(published_words, dated_words, source_words);

}  // namespace gongwen::lexicon
