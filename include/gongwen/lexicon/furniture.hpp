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
    furniture_row{"扫一扫"}, furniture_row{"掃一掃"}, furniture_row{"分享:"}, furniture_row{"分享："},
    furniture_row{"分享到"}, furniture_row{"分享至"}, furniture_row{"【打印"}, furniture_row{"【列印"},
    furniture_row{"【纠错"}, furniture_row{"【糾錯"}, furniture_row{"【关闭"}, furniture_row{"【關閉"},
    furniture_row{"【加入收藏"}, furniture_row{"【收藏"}, furniture_row{"【字体", true}, furniture_row{"【字號", true},
    furniture_row{"【字号", true}, furniture_row{"【字體", true}, furniture_row{"【大", true}, furniture_row{"【返回"},
    furniture_row{"打印本页"}, furniture_row{"列印本頁"}, furniture_row{"关闭窗口"}, furniture_row{"關閉視窗"},
    furniture_row{"[打印"}, furniture_row{"[关闭"}, furniture_row{"[返回"}, furniture_row{"字体：", true},
    furniture_row{"字体:", true}, furniture_row{"字号：", true}, furniture_row{"字号:", true}, furniture_row{"字號：", true},
    furniture_row{"上一篇："}, furniture_row{"上一篇:"}, furniture_row{"下一篇："}, furniture_row{"下一篇:"},
    furniture_row{"上一条："}, furniture_row{"上一条:"}, furniture_row{"下一条："}, furniture_row{"下一条:"},
    furniture_row{"打印本文"}, furniture_row{"打印 关闭"}, furniture_row{"关闭本页"}, furniture_row{"关闭 打印"},
    furniture_row{"相关阅读："}, furniture_row{"相关阅读:"}, furniture_row{"[字体", true}, furniture_row{"[ 字体", true},
    furniture_row{"浏览次数", true}, furniture_row{"瀏覽次數", true}, furniture_row{"阅读次数", true}, furniture_row{"点击次数", true},
    furniture_row{"浏览量", true}, furniture_row{"访问量", true}, furniture_row{"责任编辑"}, furniture_row{"責任編輯"},
    furniture_row{"返回顶部"}, furniture_row{"回到顶部"}, furniture_row{"相关链接"}, furniture_row{"相關鏈接"},
    furniture_row{"当前位置："}, furniture_row{"当前位置:"}, furniture_row{"您的位置："}, furniture_row{"您当前的位置"},
    furniture_row{"您现在的位置"}, furniture_row{"您现在所在的位置"}, furniture_row{"您所在的位置"}, furniture_row{"您当前位置"},
    furniture_row{"您的位置:"}, furniture_row{"您的位置 "}, furniture_row{"当前位置 "}, furniture_row{"当前所在位置"},
    furniture_row{"现在位置："}, furniture_row{"现在位置:"}, furniture_row{"位置：首页"}, furniture_row{"位置:首页"},
    furniture_row{"位置： 首页"}, furniture_row{"首页>"}, furniture_row{"首页 >"}, furniture_row{"版权所有"},
    furniture_row{"首页＞"}, furniture_row{"首页 ＞"}, furniture_row{"首页→"}, furniture_row{"首页 →"},
    furniture_row{"网站首页>"}, furniture_row{"网站首页 >"}, furniture_row{"设为首页"}, furniture_row{"加入收藏"},
    furniture_row{"打印 |"}, furniture_row{"打印|"}, furniture_row{"[ 大 ", true}, furniture_row{"[大 ", true},
    furniture_row{"视力保护色"}, furniture_row{"视力保护："}, furniture_row{"视力保护:"}, furniture_row{"保护视力色"},
    furniture_row{"微信扫一扫"}, furniture_row{"手机扫一扫"}, furniture_row{"打开微信"}, furniture_row{"用微信扫"},
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
