#pragma once

#include "gongwen/lexicon/imprint.hpp"
#include "gongwen/lexicon/word_list.hpp"

namespace gongwen::analysis {

using lexicon::dated_words;
using lexicon::published_words;
using lexicon::source_words;
using lexicon::word_list;

// Words that lines of front and closing matter are known by. A new one is one entry.

inline constexpr word_list colons{"：", ":"};
inline constexpr word_list imprint_words{
    "索引号", "索 引 号", "索引號", "发布机构", "发文字号", "文号：", "作者：", "作者:", "字体：", "浏览次数", "点击数", "公开方式",
    "主题分类", "文号:", "主题词：", "主题词:", "关键词：", "关键词:", "编辑：", "编辑:", "审核：", "审核:", "点击量：", "点击量:",
    "访问次数", "阅读：", "阅读:", "名称：", "名称:", "名　　称："};
// How a label of that table ends whose value is missing: 文件编号：  废止时间：
inline constexpr word_list field_words{"编号", "文号", "字号", "主题词", "关键词", "关键字", "时间", "日期", "分类", "类别", "摘要",
    "标签", "状态", "标题"};
// How the name of a newspaper or of a site ends.
inline constexpr word_list media_words{"日报", "晚报", "时报", "网", "通讯社", "电视台", "融媒体中心"};
// The labels of a page's table of what it says of a paper, which begin a line, perhaps with no colon.
inline constexpr word_list table_labels{
    "文件名称", "信息名称", "发文机关", "发文机构", "有效性", "时效性", "信息分类", "公开形式", "公开范围", "内容概述", "体裁分类",
    "组配分类", "公开类别", "公开属性", "公开程度", "所属主题",
    "施行日期", "实施日期", "废止日期", "生效日期", "失效日期"};
// What the table holds that an archive of papers gives above each.
inline constexpr word_list index_labels{"索引号", "索 引 号", "索引號"};
// The label of who delivers a paper.
inline constexpr word_list speaker_labels{"报告人", "汇报人", "述职人", "述廉人", "发言人", "主讲人", "報告人", "匯報人"};
// Most lines hold none of these, and looking for all of them at once tells.
inline constexpr word_list all_imprint_words = word_list::joined(lexicon::imprint_labels, imprint_words);
inline constexpr word_list office_words{
    "省长", "市长", "县长", "区长", "镇长", "乡长", "州长", "盟长", "旗长", "主席", "书记", "主任", "局长",
    "院长", "检察长", "厅长", "部长", "省長", "市長", "縣長", "區長", "鎮長", "鄉長", "書記", "局長", "院長", "檢察長", "廳長", "部長",
    "委员长", "委員長", "秘书长", "秘書長", "审计长", "審計長", "董事长", "总经理"};
// What kind of paper a title ends with, so that no title on a 关于 goes on behind it.
inline constexpr word_list whole_paper_words{
    "报告", "总结", "汇报", "讲话", "通知", "意见", "公报", "報告", "總結", "匯報", "通报", "综述", "简报", "的函", "复函", "请示",
    "通報", "批复", "批復", "答复", "答復", "公告", "通告", "公示", "纪要", "紀要", "议案", "議案"};
// Those, and kinds that one may go on behind: 关于…计划, and below it 执行情况的报告.
inline constexpr word_list paper_words = word_list::joined(whole_paper_words, word_list{
    "计划", "要点", "安排", "方案", "情况", "打算", "思路", "发言", "材料", "小结", "规划", "纲要", "说明", "措施", "清单", "決定",
    "决定", "計劃", "要點", "情況", "公報", "意見", "講話", "發言", "規劃", "綱要", "办法", "解读", "细则", "决算", "决议", "決議",
    "提案", "规定", "規定", "预案", "規則", "规则", "规程", "章程", "条例", "條例"});
// What parts the names of a page's links: 首页 > 政务公开; and links that stand among others.
inline constexpr word_list link_words{">", "＞", "»", "›", "→", "大 中 小", "大　中　小", "设为首页", "加入收藏", "打印 | 关闭",
    "打印|关闭"};
// What stands on the line of a page's head, if no paper is named there.
inline constexpr word_list head_words{"欢迎光临", "欢迎访问", "欢迎来到", "无障碍", "长者助手", "长者模式", "星期"};
// Lines of a page that say nothing of its report: places on it, sizes of its letters, things to do with it.
inline constexpr word_list page_words{
    "导航", "网站导航", "检索", "全文检索", "站内搜索", "栏目", "A类", "B类", "C类", "同意公开", "同意对外公开", "首页", "网站首页",
    "政务公开", "信息公开", "政府信息公开", "通知公告", "工作动态", "政务动态", "政策文件", "法定主动公开内容", "大", "中", "小",
    "大中小", "】", "朗读", "打印",
    "收藏", "关闭", "分享", "相关推荐", "首頁", "政務公開", "返回首页", "返回首頁", "返回", "二级菜单", "图片", "数字报", "内容阅读",
    "登录", "注册", "繁体版", "有效",
    "跳到主要内容", "跳到主要內容", "跳到主要內容區塊", "跳至主要内容", "跳至主要內容", "按 Enter 到主內容區", "手機版選單"};
// The heading of a list of contents.
inline constexpr word_list contents_words{"目录", "目錄"};
// How the name of a page ends that stands above its report.
inline constexpr word_list site_words{"网", "网站", "门户", "平台", "網", "網站"};
// The same where its report's title stands right below, which may go on in a line on 平台.
inline constexpr word_list sure_site_words{"网站", "網站", "门户网", "政府网"};
// How a title goes on behind a kind of paper: 2023年工作总结, and below it 及2024年工作计划; …发展计划, and below it 执行情况的报告.
inline constexpr word_list joining_words{"及", "和", "与", "與", "暨", "以及", "执行情况", "執行情況"};
// How the letterhead of what is handed out at a meeting ends, a number in brackets aside.
inline constexpr word_list meeting_paper_words{"会议文件", "會議文件", "大会文件", "会议材料"};
inline constexpr word_list annex_words{"附件", "附表", "附录", "附注", "注释", "附錄", "注釋"};
inline constexpr word_list glossary_words{"名词解释", "名词注释", "名词说明", "名詞解釋", "有关名词解释", "相关名词解释", "部分名词解释",
    "有关名词说明",
    "部分名词说明", "名词术语解释", "术语解释", "有关用语说明"};
// How a list of attachments begins.
inline constexpr word_list attachment_words{"附件：", "附件:", "附：", "附表："};
inline constexpr word_list all_annex_words = word_list::joined(annex_words, glossary_words, attachment_words);
// What may follow 附件 or its number, and what 附件3份 counts.
inline constexpr word_list annex_marks{"：", ":", "（", "(", "《"};
inline constexpr word_list annex_counters{"份", "个", "件", "条", "项", "张", "页", "套"};
inline constexpr word_list addressee_words{"各位", "同志", "尊敬", "代表", "委员", "委員"};
// How an address to persons begins, and how an addressee ends that is no body by name.
inline constexpr word_list greeting_words{"各位", "尊敬的", "同志们", "同志們"};
inline constexpr word_list addressed_words{
    "单位", "部门", "部", "组", "委", "办", "处", "科", "站", "所", "人大", "政协", "企业", "街道", "领导", "代表", "委员", "同志",
    "同志们",
    "同事", "朋友", "朋友们", "来宾", "市", "州", "县", "区", "省", "乡", "村", "机构", "機構", "处室", "股室", "学校", "院校", "高校",
    "幼儿园", "团体", "團體", "协会", "机关", "科室", "各镇", "單位", "部門", "領導", "同志們", "來賓"};
inline constexpr word_list list_marks{"，", "、", ",", " ", "　"};
// Words that no addressee without a body's name has.
inline constexpr word_list addressing_nothing{
    "下", "是", "作", "情况", "情況", "成绩", "成績", "问题", "問題", "做法", "措施", "落实", "落實", "特点", "特點",
    "原因", "计划", "計劃", "打算", "目标", "目標", "建议", "建議", "经验", "經驗", "体会", "體會", "方面"};
// How what was said at a meeting is called, and how the meeting ends that it was said at, in brackets.
inline constexpr word_list speech_words{"讲话", "发言", "致辞", "講話", "發言"};
inline constexpr word_list held_words{"会议", "大会", "全会", "會議", "大會", "全會"};
// How the meeting ends that a paper was delivered at, where its line is broken.
inline constexpr word_list meeting_words{"会议上", "會議上", "大会上", "大會上", "全会上", "全會上"};
inline constexpr word_list contact_words{
    "电话", "联系人", "地址", "抄送", "主送", "此件", "邮编", "印发", "印發", "主办：", "主办单位", "备案",
    "主题词", "Copyright", "copyright", "COPYRIGHT", "©", "ICP备", "公网安备", "技术支持"};
// The labels of a signature and of its date, those of who had a hand in a paper and does not sign it, and how a line begins that is no
// signature though it is short.
inline constexpr word_list signer_labels{"单位", "机关", "人", "單位", "機關"};
inline constexpr word_list no_signer_labels{
    "责任单位", "建设单位", "施工单位", "承建单位", "牵头单位", "责任人", "撰稿人", "审核人", "审稿人", "校对人", "起草人", "填表人",
    "填报人", "制表人", "经办人", "联系人", "联络人",
    "審核人", "審稿人", "校對人", "填報人", "製表人", "經辦人", "聯繫人", "聯絡人"};
inline constexpr word_list day_labels{"日期", "时间", "時間", "报告日期", "填报日期", "报送日期", "报告时间", "填报时间", "报送时间"};
inline constexpr word_list unsigned_words{"特此", "专此", "以上", "此致", "敬礼", "请审", "请予", "谢谢", "附", "（", "(", "【", "特呈",
    "專此"};
// How a remark begins that may stand behind the date.
inline constexpr word_list note_words{"注：", "注:", "备注：", "备注:", "備註："};
// The heading of numbered notes.
inline constexpr word_list notes_headings{
    "注", "备注", "備註", "说明", "說明", "数据说明", "有关说明", "相关说明", "公报注释", "指标解释", "指标说明", "主要指标解释",
    "统计指标解释"};
// Of a short line between the title and the salutation, which is no name.
inline constexpr word_list preface_words{"前言", "引言", "摘要", "导语", "序言", "導語"};
inline constexpr word_list organ_words{
    "委员会", "政府", "党委", "办公室", "局", "厅", "院", "中心", "公司", "管委会", "支部", "办事处",
    "委員會", "黨委", "辦公室", "廳", "管委會", "辦事處", "镇", "县委", "市委",
    "党组", "黨組", "工委", "村委会", "居委会", "调查队", "調查隊", "纪委", "紀委", "常委会", "常委會", "国务院", "公署", "总署"};
// How the name of a smaller body ends, which a date or the title must tell from other words: 青河镇防汛办
inline constexpr word_list small_organ_words{"办", "辦", "站", "所", "队", "隊", "处", "處", "组", "組", "科", "股", "部", "会", "會",
    "乡", "鄉", "街道"};
// Words that end as a body's name does and are none: 开创发展新格局, 建设工业强镇.
inline constexpr word_list no_organ_words{
    "格局", "大局", "全局", "新局", "开局", "布局", "破局", "变局", "客厅", "强镇", "名镇", "重镇", "小镇"};
// How a line ends that is a body's name, if none of these words ends it, though no date and no name of the title's says so: 青河县统计局
// · not: 打造区域商贸中心
inline constexpr word_list sure_organ_words{
    "人民政府", "委员会", "委員會", "办公室", "辦公室", "法院", "检察院", "檢察院", "局", "厅", "廳", "党委", "县委", "市委"};

// Marks that no label and no value of a label has.
inline constexpr word_list prose_marks{"。", "；", "！", "？", "，"};
// Marks that no title has, and that none ends with.
inline constexpr word_list full_stops{"。", "；", ";"};
inline constexpr word_list open_ends{"：", ":", "，", ",", "、"};
inline constexpr word_list sentence_marks{"。", "；", "！", "？", "：", ":", ";", "【", "，"};

}  // namespace gongwen::analysis
