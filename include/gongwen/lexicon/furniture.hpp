#pragma once

#include "gongwen/lexicon/imprint.hpp"
#include "gongwen/lexicon/spelling_tree.hpp"

#include <cstddef>
#include <string_view>

namespace gongwen::lexicon {

/// How a line begins that the page adds to its report and no author wrote.
struct furniture_row {
    std::string_view spelling;
    bool beside_imprint = false;  ///< when and by whom the paper was published may stand on the same line, which then is no furniture
};

inline constexpr furniture_row furniture_words[]{
    {"扫一扫"}, {"掃一掃"}, {"分享:"}, {"分享："}, {"分享到"}, {"分享至"}, {"【打印"}, {"【列印"}, {"【纠错"}, {"【糾錯"},
    {"【关闭"}, {"【關閉"}, {"【加入收藏"}, {"【收藏"}, {"【字体", true}, {"【字號", true}, {"【字号", true}, {"【字體", true},
    {"【大", true}, {"【返回"}, {"打印本页"}, {"列印本頁"}, {"关闭窗口"}, {"關閉視窗"}, {"[打印"}, {"[关闭"}, {"[返回"},
    {"字体：", true}, {"字体:", true}, {"字号：", true}, {"字号:", true}, {"字號：", true}, {"上一篇："}, {"上一篇:"},
    {"下一篇："}, {"下一篇:"}, {"上一条："}, {"上一条:"}, {"下一条："}, {"下一条:"}, {"打印本文"}, {"打印 关闭"}, {"关闭本页"},
    {"关闭 打印"}, {"相关阅读："}, {"相关阅读:"}, {"[字体", true}, {"[ 字体", true}, {"浏览次数", true}, {"瀏覽次數", true},
    {"阅读次数", true}, {"点击次数", true}, {"浏览量", true}, {"访问量", true}, {"责任编辑"}, {"責任編輯"}, {"返回顶部"},
    {"回到顶部"}, {"相关链接"}, {"相關鏈接"}, {"当前位置："}, {"当前位置:"}, {"您的位置："}, {"您当前的位置"}, {"您现在的位置"},
    {"您现在所在的位置"}, {"您所在的位置"}, {"您当前位置"}, {"您的位置:"}, {"您的位置 "}, {"当前位置 "}, {"当前所在位置"},
    {"现在位置："}, {"现在位置:"}, {"位置：首页"}, {"位置:首页"}, {"位置： 首页"}, {"首页>"}, {"首页 >"}, {"版权所有"},
    {"首页＞"}, {"首页 ＞"}, {"首页→"}, {"首页 →"}, {"网站首页>"}, {"网站首页 >"}, {"设为首页"}, {"加入收藏"}, {"打印 |"},
    {"打印|"}, {"[ 大 ", true}, {"[大 ", true}, {"视力保护色"}, {"视力保护："}, {"视力保护:"}, {"保护视力色"}, {"微信扫一扫"},
    {"手机扫一扫"}, {"打开微信"}, {"用微信扫"},
};

namespace detail {
inline constexpr spelling_tree<9> furniture_index{furniture_words};
}  // namespace detail

/// The bytes of the furniture word that `text` begins with; 0 for none.
[[nodiscard]] constexpr std::size_t furniture_length(std::string_view text) noexcept
{
    furniture_row const* row = find_longest(furniture_words, detail::furniture_index, text);
    if (row == nullptr || (row->beside_imprint && imprint_labels.any_in(text.substr(0, text.find_first_of("\n\r"))))) {
        return 0;
    }
    return row->spelling.size();
}

}  // namespace gongwen::lexicon
